import { expect, it } from 'vitest'
import { describeAddin } from './describeAddin.ts'
import { everyElement, readXml } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'
import { ribbonFaults } from './ribbonFaults.ts'

const xml = renderManifest(describeAddin('https://localhost:3000'))
function faultsOf(text: string): string {
  const read = readXml(text)
  if (!('root' in read)) throw new Error(read.reason)
  return ribbonFaults(everyElement(read.root))
    .map((fault) => fault.text)
    .join('\n')
}
const changed = (part: string | RegExp, instead: string): string => {
  expect(xml.replace(part, instead)).not.toBe(xml)
  return xml.replace(part, instead)
}

it('finds nothing wrong with our ribbon', () => {
  expect(faultsOf(xml)).toBe('')
})

it.each([
  [
    'two controls of one id',
    changed('id="ZC.Recalculate"', 'id="zc.reactivate"'),
    'ZC.Reactivate of Control',
  ],
  ['a control with the id of a group', changed('id="ZC.Recalculate"', 'id="ZC.ViewGroup"'), 'stands twice'],
  [
    'a group without an id',
    changed('<Group id="ZC.DataGroup">', '<Group>'),
    'the id "" of Group is not 1 to 125',
  ],
  ['a long id', changed('id="ZC.DataGroup"', `id="${'Z'.repeat(126)}"`), 'of Group is not 1 to 125'],
  ['a second tab', changed(/( +<CustomTab [^]*<\/CustomTab>\n)/, '$1$1'), 'an add-in has one tab'],
  [
    'a crowded group',
    changed(/( +<Control [^>]*id="ZC.Recalculate">[^]*?<\/Control>\n)/, '$1'.repeat(6)),
    'a group has more than 6 controls',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
