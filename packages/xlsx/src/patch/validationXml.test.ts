import { expect, it } from 'vitest'
import { partText } from '../testing/partText.ts'
import { setCell } from '../testing/setCell.ts'
import { blankWorkbook } from './blankWorkbook.ts'
import { patchWorkbook } from './patchWorkbook.ts'
import type { Choices } from './WorkbookChanges.ts'

const lists = { name: 'ZC_Lists', cells: [setCell('A1', 'a'), setCell('A2', 'b')] }
const quoted = { name: "it's a list", cells: [] }

function withChoices(...validations: Choices[]): Uint8Array {
  const table = { name: 'T', top: 0, left: 1, bottom: 3, right: 2, columns: ['k', 'l'], validations }
  return patchWorkbook(blankWorkbook('S'), {
    addSheets: [{ name: 'N', cells: [], table }, lists, quoted],
    names: [{ name: '单位表', refersTo: 'ZC_Lists!$A$1:$A$58' }],
  })
}

it.each([
  [{ list: ['a', '"b"'] }, '"a,""b"""'],
  [{ list: ['x'.repeat(255)] }, `"${'x'.repeat(255)}"`],
  [{ from: 'ZC_Lists!$A$1:$A$58' }, 'ZC_Lists!$A$1:$A$58'],
  [{ from: "'it''s a list'!$A$1:$F$1" }, "'it''s a list'!$A$1:$F$1"],
  [{ from: '$Z$9' }, '$Z$9'],
  [{ from: '单位表' }, '单位表'],
])('offers the choices of %j', (choices, formula) => {
  const after = withChoices({ column: 1, ...choices })
  expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain(
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C4"><formula1>${formula}</formula1>`,
  )
})

it.each<[string, Choices, string]>([
  [
    'a list too long for a sheet',
    { column: 0, list: ['x'.repeat(200), 'y'.repeat(55)] },
    'Table T, column B: the choices take 256 characters and a list holds 255; put them in cells and say where with "from"',
  ],
  ['a comma', { column: 0, list: ['a,b'] }, 'a choice with a comma reads as two'],
  ['no choices', { column: 0, list: [] }, 'there are no choices'],
  ['cells that move on', { column: 0, from: 'ZC_Lists!A1:A58' }, 'cannot be a name'],
  ['a block', { column: 0, from: 'ZC_Lists!$A$1:$B$58' }, 'not one column or row'],
  ['cells that run backwards', { column: 0, from: 'ZC_Lists!$A$58:$A$1' }, 'not one column or row'],
  ['a formula', { column: 0, from: 'OFFSET($A$1,0,0)' }, 'cannot be a name'],
  ['a sheet that is not there', { column: 0, from: 'Lists!$A$1:$A$58' }, 'there is no "Lists"'],
  ['a name that is not there', { column: 0, from: '单位' }, 'there is no "单位"'],
  ['a column beyond the table', { column: 2, list: ['a'] }, 'has no column 2'],
  ['a column before the table', { column: -1, list: ['a'] }, 'has no column -1'],
])('refuses %s', (_, choices, sentence) => {
  expect(() => withChoices(choices)).toThrow(sentence)
  expect(() => withChoices(choices)).toThrow(TypeError)
})
