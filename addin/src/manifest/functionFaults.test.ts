import { zcFunctions } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { functionsMetadata } from '../metadata/functionsMetadata.ts'
import { describeAddin, paths } from './describeAddin.ts'
import { functionFaults } from './functionFaults.ts'
import { everyElement, readXml } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'

const origin = 'https://localhost:3000'
const described = (language: 'zh' | 'en'): string =>
  JSON.stringify(functionsMetadata(zcFunctions, language, `${origin}/help`))

/** The faults with another text for the Chinese metadata; without one, they were not built. */
function faultsOf(chinese?: string): string {
  const read = readXml(renderManifest(describeAddin(origin)))
  if (!('root' in read)) throw new Error(read.reason)
  const texts = new Map<string, string | undefined>([
    [paths.metadata.en, described('en')],
    [paths.metadata.zh, chinese],
  ])
  const file = (path: string): Uint8Array | undefined => {
    const text = path.startsWith(paths.help) ? '' : texts.get(path)
    return text === undefined ? undefined : new TextEncoder().encode(text)
  }
  return functionFaults(everyElement(read.root), file)
    .map(({ rule, text }) => `${rule}: ${text}`)
    .join('\n')
}

it('finds nothing wrong with our functions', () => {
  expect(faultsOf(described('zh'))).toBe('')
})

it.each([
  ['no metadata', undefined, 'metadata: zh-CN: is not JSON with a list "functions"'],
  [
    'English where Chinese should be',
    described('en'),
    'metadata: zh-CN: EMISSIONS: the description is that of the default',
  ],
  [
    'a function nobody wrote',
    described('zh').replaceAll('"TCE"', '"TCF"'),
    'metadata: zh-CN: TCF is no function of the page',
  ],
])('notices %s', (_, chinese, fault) => {
  expect(faultsOf(chinese)).toContain(fault)
})
