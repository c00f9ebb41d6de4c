import { expect, it } from 'vitest'
import { describeAddin } from './describeAddin.ts'
import { fileKindFaults } from './fileKindFaults.ts'
import { everyElement, readXml } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'

const xml = renderManifest(describeAddin('https://localhost:3000'))
function faultsOf(text: string): string {
  const read = readXml(text)
  if (!('root' in read)) throw new Error(read.reason)
  return fileKindFaults(everyElement(read.root))
    .map(({ rule, text: what }) => `${rule}: ${what}`)
    .join('\n')
}
const changed = (part: string | RegExp, instead = ''): string => {
  expect(xml.replace(part, instead)).not.toBe(xml)
  return xml.replace(part, instead)
}

it('finds nothing wrong with our manifest', () => {
  expect(faultsOf(xml)).toBe('')
})

it.each([
  [
    'a script for a page',
    changed(/(<bt:Url id="Page.Url" DefaultValue=".*\/).*"/, '$1functions.js"'),
    'file: Page is https://localhost:3000/functions.js, which does not end in .html',
  ],
  [
    'a page for the script',
    changed(/(<bt:Url id="Functions.Script" DefaultValue=".*\/).*"/, '$1taskpane.html"'),
    'file: Script is https://localhost:3000/taskpane.html, which does not end in .js',
  ],
  [
    'a page for the Chinese metadata',
    changed('functions.zh-CN.json', 'taskpane.html'),
    'file: Metadata is https://localhost:3000/taskpane.html, which does not end in .json',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
