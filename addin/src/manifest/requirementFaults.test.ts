import { expect, it } from 'vitest'
import { describeAddin } from './describeAddin.ts'
import { everyElement, readXml } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'
import { requirementFaults } from './requirementFaults.ts'

const xml = renderManifest(describeAddin('https://localhost:3000'))
function faultsOf(text: string): string {
  const read = readXml(text)
  if (!('root' in read)) throw new Error(read.reason)
  return requirementFaults(everyElement(read.root))
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
    'no requirement of the runtime',
    changed(/ +<Set Name="SharedRuntime".*\n/),
    'requirement: the requirement set SharedRuntime is not asked for',
  ],
  [
    'no requirement of functions',
    changed(/ +<Set Name="CustomFunctionsRuntime".*\n/),
    'requirement: the requirement set CustomFunctionsRuntime is not asked for',
  ],
  [
    'a misspelt requirement',
    changed('"SharedRuntime"', '"SharedRuntimes"'),
    'requirement: "SharedRuntimes" is no',
  ],
  [
    'a requirement twice',
    changed(/( +<Set Name="ExcelApi".*\n)/, '$1$1'),
    'requirement: the requirement set ExcelApi',
  ],
  [
    'a requirement of no version',
    changed('Name="SharedRuntime" MinVersion="1.1"', 'Name="SharedRuntime" MinVersion="1"'),
    'requirement: MinVersion "1" of SharedRuntime is not like 1.1',
  ],
  [
    'a requirement nobody meets',
    changed('Name="SharedRuntime" MinVersion="1.1"', 'Name="SharedRuntime" MinVersion="1.9"'),
    'requirement: SharedRuntime is asked for in 1.9, not 1.1',
  ],
  [
    'no lowest version',
    changed('DefaultMinVersion="1.1"', 'DefaultMinVersion="one"'),
    'requirement: DefaultMinVersion "one"',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
