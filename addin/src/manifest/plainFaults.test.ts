import { expect, it } from 'vitest'
import { damaged, ourManifest, saidOf } from '../../test/manifest/ourManifest.ts'
import { plainFaults } from './plainFaults.ts'
import { everyElement } from './readXml.ts'

const faultsOf = (text: string): string => saidOf(text, (root) => plainFaults(root, everyElement(root)))

it('finds nothing wrong with our manifest', () => {
  expect(faultsOf(ourManifest)).toBe('')
})

it.each([
  ['a wrong id', damaged(/<Id>.*<\/Id>/, '<Id>zc</Id>'), 'id: Id "zc" is not a GUID'],
  [
    'a runtime that ends with the pane',
    damaged(' lifetime="long"'),
    'required: Runtime has no lifetime="long"',
  ],
  ['a short version', damaged('1.0.0.0', '1.0.0'), 'version: Version "1.0.0"'],
  [
    'a permission to read',
    damaged('ReadWriteDocument', 'ReadDocument'),
    'permission: Permissions "ReadDocument"',
  ],
  ['two ids', damaged(/( +<Id>.*\n)/, '$1$1'), 'order: Id stands twice'],
  ['a version of zeros', damaged('1.0.0.0', '0.0.0.0'), 'version: Version "0.0.0.0"'],
  ['a version with a zero before', damaged('1.0.0.0', '01.0.0.0'), 'version: Version "01.0.0.0"'],
  ['a version of more than 16 bits', damaged('1.0.0.0', '1.65536.0.0'), 'version: Version "1.65536.0.0"'],
  ['a default of no country', damaged('>en-US<', '>en<'), 'locale: DefaultLocale "en" is not a locale'],
  ['no provider', damaged(/<ProviderName>.*</, '<ProviderName><'), 'length: ProviderName "" is not 1 to 125'],
  [
    'a long provider',
    damaged(/<ProviderName>.*</, `<ProviderName>${'Z'.repeat(126)}<`),
    'length: ProviderName "ZZ',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
