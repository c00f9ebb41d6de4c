import { expect, it } from 'vitest'
import { damaged, ourManifest, saidOf } from '../../test/manifest/ourManifest.ts'
import { requirementFaults } from './requirementFaults.ts'
import { everyElement } from './readXml.ts'

const faultsOf = (text: string): string => saidOf(text, (root) => requirementFaults(everyElement(root)))

it('finds nothing wrong with our manifest', () => {
  expect(faultsOf(ourManifest)).toBe('')
})

it.each([
  [
    'no requirement of the runtime',
    damaged(/ +<Set Name="SharedRuntime".*\n/),
    'requirement: the requirement set SharedRuntime is not asked for',
  ],
  [
    'no requirement of functions',
    damaged(/ +<Set Name="CustomFunctionsRuntime".*\n/),
    'requirement: the requirement set CustomFunctionsRuntime is not asked for',
  ],
  [
    'a misspelt requirement',
    damaged('"SharedRuntime"', '"SharedRuntimes"'),
    'requirement: "SharedRuntimes" is no',
  ],
  [
    'a requirement twice',
    damaged(/( +<Set Name="ExcelApi".*\n)/, '$1$1'),
    'requirement: the requirement set ExcelApi',
  ],
  [
    'a requirement of no version',
    damaged('Name="SharedRuntime" MinVersion="1.1"', 'Name="SharedRuntime" MinVersion="1"'),
    'requirement: MinVersion "1" of SharedRuntime is not like 1.1',
  ],
  [
    'a requirement nobody meets',
    damaged('Name="SharedRuntime" MinVersion="1.1"', 'Name="SharedRuntime" MinVersion="1.9"'),
    'requirement: SharedRuntime is asked for in 1.9, not 1.1',
  ],
  [
    'no lowest version',
    damaged('DefaultMinVersion="1.1"', 'DefaultMinVersion="one"'),
    'requirement: DefaultMinVersion "one"',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
