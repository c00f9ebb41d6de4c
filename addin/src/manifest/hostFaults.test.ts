import { expect, it } from 'vitest'
import { describeAddin } from './describeAddin.ts'
import { hostFaults } from './hostFaults.ts'
import { readXml } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'

const xml = renderManifest(describeAddin('https://localhost:3000'))
function faultsOf(text: string): string {
  const read = readXml(text)
  if (!('root' in read)) throw new Error(read.reason)
  return hostFaults(read.root)
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
    'another host',
    changed('<Host Name="Workbook"', '<Host Name="Document"'),
    'host: Host has Name="Document"',
  ],
  [
    'another host inside',
    changed('<Host xsi:type="Workbook"', '<Host xsi:type="Document"'),
    'host: Host has xsi:type="Document", not "Workbook"',
  ],
  ['a host without a type', changed('<Host xsi:type="Workbook"', '<Host'), 'host: Host has no xsi:type'],
  [
    'another kind of add-in',
    changed('"TaskPaneApp"', '"ContentApp"'),
    'host: OfficeApp has xsi:type="ContentApp"',
  ],
  [
    'overrides of a later version',
    changed('VersionOverridesV1_0', 'VersionOverridesV1_1'),
    'host: VersionOverrides has xsi:type="VersionOverridesV1_1"',
  ],
  [
    'a namespace of Excel of another version',
    changed('appforoffice/1.1', 'appforoffice/1.0'),
    'host: OfficeApp has xmlns=',
  ],
  [
    'the overrides of mail',
    changed('/taskpaneappversionoverrides', '/mailappversionoverrides'),
    'host: VersionOverrides has xmlns=',
  ],
  [
    'resources of another namespace',
    changed('officeappbasictypes/1.0', 'basictypes'),
    'host: OfficeApp has xmlns:bt=',
  ],
  [
    'a menu for a button',
    changed('xsi:type="Button"', 'xsi:type="Menu"'),
    'host: Control has xsi:type="Menu"',
  ],
  [
    'functions that are none',
    changed('"CustomFunctions"', '"CustomFunction"'),
    'host: ExtensionPoint has xsi:type="CustomFunction"',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
