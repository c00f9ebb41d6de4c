import { expect, it } from 'vitest'
import { describeAddin } from './describeAddin.ts'
import { plainFaults } from './plainFaults.ts'
import { everyElement, readXml } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'

const xml = renderManifest(describeAddin('https://localhost:3000'))
function faultsOf(text: string): string {
  const read = readXml(text)
  if (!('root' in read)) throw new Error(read.reason)
  return plainFaults(read.root, everyElement(read.root))
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
  ['a wrong id', changed(/<Id>.*<\/Id>/, '<Id>zc</Id>'), 'id: Id "zc" is not a GUID'],
  [
    'a runtime that ends with the pane',
    changed(' lifetime="long"'),
    'required: Runtime has no lifetime="long"',
  ],
  ['a short version', changed('1.0.0.0', '1.0.0'), 'version: Version "1.0.0"'],
  [
    'a permission to read',
    changed('ReadWriteDocument', 'ReadDocument'),
    'permission: Permissions "ReadDocument"',
  ],
  ['two ids', changed(/( +<Id>.*\n)/, '$1$1'), 'order: Id stands twice'],
  ['a version of zeros', changed('1.0.0.0', '0.0.0.0'), 'version: Version "0.0.0.0"'],
  ['a version with a zero before', changed('1.0.0.0', '01.0.0.0'), 'version: Version "01.0.0.0"'],
  ['a version of more than 16 bits', changed('1.0.0.0', '1.65536.0.0'), 'version: Version "1.65536.0.0"'],
  ['a default of no country', changed('>en-US<', '>en<'), 'locale: DefaultLocale "en" is not a locale'],
  ['no provider', changed(/<ProviderName>.*</, '<ProviderName><'), 'length: ProviderName "" is not 1 to 125'],
  [
    'a long provider',
    changed(/<ProviderName>.*</, `<ProviderName>${'Z'.repeat(126)}<`),
    'length: ProviderName "ZZ',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
