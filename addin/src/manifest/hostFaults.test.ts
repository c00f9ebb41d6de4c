import { expect, it } from 'vitest'
import { damaged, ourManifest, saidOf } from '../../test/manifest/ourManifest.ts'
import { hostFaults } from './hostFaults.ts'

const faultsOf = (text: string): string => saidOf(text, (root) => hostFaults(root))

it('finds nothing wrong with our manifest', () => {
  expect(faultsOf(ourManifest)).toBe('')
})

it.each([
  [
    'another host',
    damaged('<Host Name="Workbook"', '<Host Name="Document"'),
    'host: Host has Name="Document"',
  ],
  [
    'another host inside',
    damaged('<Host xsi:type="Workbook"', '<Host xsi:type="Document"'),
    'host: Host has xsi:type="Document", not "Workbook"',
  ],
  ['a host without a type', damaged('<Host xsi:type="Workbook"', '<Host'), 'host: Host has no xsi:type'],
  [
    'another kind of add-in',
    damaged('"TaskPaneApp"', '"ContentApp"'),
    'host: OfficeApp has xsi:type="ContentApp"',
  ],
  [
    'overrides of a later version',
    damaged('VersionOverridesV1_0', 'VersionOverridesV1_1'),
    'host: VersionOverrides has xsi:type="VersionOverridesV1_1"',
  ],
  [
    'a namespace of Excel of another version',
    damaged('appforoffice/1.1', 'appforoffice/1.0'),
    'host: OfficeApp has xmlns=',
  ],
  [
    'the overrides of mail',
    damaged('/taskpaneappversionoverrides', '/mailappversionoverrides'),
    'host: VersionOverrides has xmlns=',
  ],
  [
    'resources of another namespace',
    damaged('officeappbasictypes/1.0', 'basictypes'),
    'host: OfficeApp has xmlns:bt=',
  ],
  [
    'a menu for a button',
    damaged('xsi:type="Button"', 'xsi:type="Menu"'),
    'host: Control has xsi:type="Menu"',
  ],
  [
    'functions that are none',
    damaged('"CustomFunctions"', '"CustomFunction"'),
    'host: ExtensionPoint has xsi:type="CustomFunction"',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
