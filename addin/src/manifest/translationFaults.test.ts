import { expect, it } from 'vitest'
import { describeAddin } from './describeAddin.ts'
import { everyElement, readXml } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'
import { translationFaults } from './translationFaults.ts'

const xml = renderManifest(describeAddin('https://localhost:3000'))
function faultsOf(text: string): string {
  const read = readXml(text)
  if (!('root' in read)) throw new Error(read.reason)
  return translationFaults(everyElement(read.root))
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
    'a label without its Chinese',
    changed(/(<bt:String id="ZC.ShowPane.Label" .*)>\n.*\n +<\/bt:String>/, '$1/>'),
    'translation: bt:String ZC.ShowPane.Label has no override for zh-CN',
  ],
  [
    'a tip without its Chinese',
    changed(/(<bt:String id="ZC.ShowPane.Tip" .*)>\n.*\n +<\/bt:String>/, '$1/>'),
    'translation: bt:String ZC.ShowPane.Tip has no override for zh-CN',
  ],
  [
    'a name without its Chinese',
    changed(/(<DisplayName .*)>\n.*\n +<\/DisplayName>/, '$1/>'),
    'translation: DisplayName has no override for zh-CN',
  ],
  [
    'a description without its Chinese',
    changed(/(<Description Def.*)>\n.*\n +<\/Description>/, '$1/>'),
    'translation: Description has no override for zh-CN',
  ],
  [
    'a label left in English',
    changed('"打开窗格"', '"Open"'),
    'translation: bt:String ZC.ShowPane.Label is not in',
  ],
  [
    'a label that repeats the default',
    changed('Value="零碳核算"', 'Value="Zero Carbon"'),
    'translation: DisplayName is the same for zh-CN as by default',
  ],
  [
    'the metadata of the default once more',
    changed('functions.zh-CN.json', 'functions.json'),
    'metadata: bt:Url Functions.Metadata is the same for zh-CN as by default',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
