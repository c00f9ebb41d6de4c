import { expect, it } from 'vitest'
import { damaged, ourManifest, saidOf } from '../../test/manifest/ourManifest.ts'
import { translationFaults } from './translationFaults.ts'
import { everyElement } from './readXml.ts'

const faultsOf = (text: string): string => saidOf(text, (root) => translationFaults(everyElement(root)))

it('finds nothing wrong with our manifest', () => {
  expect(faultsOf(ourManifest)).toBe('')
})

it.each([
  [
    'a label without its Chinese',
    damaged(/(<bt:String id="ZC.ShowPane.Label" .*)>\n.*\n +<\/bt:String>/, '$1/>'),
    'translation: bt:String ZC.ShowPane.Label has no override for zh-CN',
  ],
  [
    'a tip without its Chinese',
    damaged(/(<bt:String id="ZC.ShowPane.Tip" .*)>\n.*\n +<\/bt:String>/, '$1/>'),
    'translation: bt:String ZC.ShowPane.Tip has no override for zh-CN',
  ],
  [
    'a name without its Chinese',
    damaged(/(<DisplayName .*)>\n.*\n +<\/DisplayName>/, '$1/>'),
    'translation: DisplayName has no override for zh-CN',
  ],
  [
    'a description without its Chinese',
    damaged(/(<Description Def.*)>\n.*\n +<\/Description>/, '$1/>'),
    'translation: Description has no override for zh-CN',
  ],
  [
    'a label left in English',
    damaged('"打开窗格"', '"Open"'),
    'translation: bt:String ZC.ShowPane.Label is not in',
  ],
  [
    'a label that repeats the default',
    damaged('Value="零碳核算"', 'Value="Zero Carbon"'),
    'translation: DisplayName is the same for zh-CN as by default',
  ],
  [
    'the metadata of the default once more',
    damaged('functions.zh-CN.json', 'functions.json'),
    'metadata: bt:Url Functions.Metadata is the same for zh-CN as by default',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
