import { expect, it } from 'vitest'
import { cellAt } from '../testing/cellAt.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { partText } from '../testing/partText.ts'
import { setCell } from '../testing/setCell.ts'
import { touchedParts } from '../testing/touchedParts.ts'
import { blankWorkbook } from './blankWorkbook.ts'
import { patchWorkbook } from './patchWorkbook.ts'
import type { CellChange } from './WorkbookChanges.ts'

const before = fixture()
const sheet1 = 'xl/worksheets/sheet1.xml'

function patched(...cells: CellChange[]): Uint8Array {
  return patchWorkbook(before, { cells: [{ sheet: '活动', cells }] })
}

it('sets a formula that fills a block, with the values of the block as they are given', () => {
  const after = patched(
    setCell('G12', '编号', { formula: 'ZC.CHECK(A1,"<")', spill: { rows: 2, columns: 3 } }),
    setCell('H12', '结果'),
    setCell('I13', 7),
  )
  expect(partText(after, sheet1)).toContain(
    '<c r="G12" s="3" t="str" cm="1"><f t="array" ref="G12:I13">_xldudf_ZC_CHECK(A1,"&lt;")</f><v>编号</v></c>',
  )
  expect(cellAt(after, '活动', 'G12')).toMatchObject({
    value: '编号',
    formula: 'ZC.CHECK(A1,"<")',
    spill: { rows: 2, columns: 3 },
  })
  expect(cellAt(after, '活动', 'H12')).toEqual({ value: '结果' })
  expect(cellAt(after, '活动', 'I13')).toEqual({ value: 7 })
  // The mark was there for B10; the chain of calculation does not know the new cell.
  expect(touchedParts(before, after)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    sheet1,
    'xl/calcChain.xml',
  ])
})

it('brings the mark where there is none, into stored, new and just added sheets', () => {
  const spill = { rows: 2, columns: 1 }
  const formula = 'SORT(A1:A2)'
  const after = patchWorkbook(blankWorkbook('S'), {
    addSheets: [{ name: 'N', cells: [setCell('B2', 1, { formula, spill }), setCell('B3', 2)] }],
    cells: [
      { sheet: 'S', cells: [setCell('C1', 3, { formula, spill: { rows: 1, columns: 1 } })] },
      { sheet: 'N', cells: [setCell('B2', 4, { spill: { rows: 1, columns: 1 } })] },
    ],
  })
  expect(cellAt(after, 'N', 'B2')).toEqual({ value: 4, formula, spill: { rows: 1, columns: 1 } })
  expect(cellAt(after, 'N', 'B3')).toBeUndefined()
  expect(cellAt(after, 'S', 'C1')).toEqual({ value: 3, formula, spill: { rows: 1, columns: 1 } })
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('ref="C1"')
  expect(partText(after, 'xl/metadata.xml')).toBe(fixtureParts['xl/metadata.xml'])
  expect(partText(after, '[Content_Types].xml')).toContain(
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
  )
  expect(partText(after, 'xl/_rels/workbook.xml.rels')).toMatch(
    /Type="[^"]*\/2006\/relationships\/sheetMetadata" Target="\/xl\/metadata\.xml"/,
  )
})

it('resizes a dynamic array and keeps its formula to the letter', () => {
  const after = patched(setCell('B10', 3, { spill: { rows: 3, columns: 1 } }), setCell('B12', 4))
  expect(partText(after, sheet1)).toContain(
    '<c r="B10" cm="1"><f t="array" ref="B10:B12">_xlfn._xlws.SORT(C4:C5)</f><v>3</v></c>',
  )
  expect(cellAt(after, '活动', 'B10')?.spill).toEqual({ rows: 3, columns: 1 })
  expect(touchedParts(before, after)).toContain('xl/calcChain.xml')
})

it.each([
  ['a plain formula', { formula: 'SUM(A1)' }, '<c r="B10"><f>SUM(A1)</f><v>5</v></c>'],
  ['a constant', { formula: null }, '<c r="B10"><v>5</v></c>'],
])('takes the array with its mark away for %s', (_, more, xml) => {
  const after = patched(setCell('B10', 5, more))
  expect(partText(after, sheet1)).toContain(xml)
  expect(cellAt(after, '活动', 'B11')).toBeUndefined()
  expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain')
})

it.each([
  ['an array of fixed size', '<c r="B10"><f t="array" ref="B10:B11">', 'array'],
  ['one with the mark of something else', '<c r="B10" cm="9"><f t="array" ref="B10:B11">', 'array'],
  [
    'an array that says itself when to calculate',
    '<c r="B10" cm="1"><f t="array" aca="1" ref="B10:B11">',
    'spill',
  ],
])('renews the value of %s and leaves the rest', (_, head, kind) => {
  const part = fixtureParts[sheet1]!.replace('<c r="B10" cm="1"><f t="array" ref="B10:B11">', head)
  const bytes = fixture({ [sheet1]: part })
  const after = patchWorkbook(bytes, {
    cells: [{ sheet: '活动', cells: [setCell('B10', 5), setCell('B11', 6)] }],
  })
  expect(partText(after, sheet1)).toBe(
    part
      .replace('<v>82000</v></c></row>', '<v>5</v></c></row>')
      .replace('<c r="B11"><v>1250000', '<c r="B11"><v>6'),
  )
  expect(cellAt(after, '活动', 'B10')).toEqual({
    value: 5,
    formula: 'SORT(C4:C5)',
    [kind]: { rows: 2, columns: 1 },
  })
})

it.each<[string, CellChange]>([
  ['resize a plain formula', setCell('E4', 1, { spill: { rows: 1, columns: 2 } })],
  ['resize a shared formula', setCell('B18', 1, { spill: { rows: 1, columns: 2 } })],
  ['resize a constant', setCell('C4', 1, { spill: { rows: 1, columns: 2 } })],
  ['spill from an empty cell', setCell('Z4', 1, { spill: { rows: 1, columns: 2 } })],
  ['spill without formula', setCell('Z4', 1, { formula: null, spill: { rows: 1, columns: 2 } })],
  ['fill no row', setCell('Z4', 1, { formula: 'A1', spill: { rows: 0, columns: 2 } })],
  ['fill half a column', setCell('Z4', 1, { formula: 'A1', spill: { rows: 1, columns: 1.5 } })],
  ['fill rows beyond the sheet', setCell('Z1048576', 1, { formula: 'A1', spill: { rows: 2, columns: 1 } })],
  ['fill columns beyond the sheet', setCell('XFD4', 1, { formula: 'A1', spill: { rows: 1, columns: 2 } })],
])('does not %s', (_, change) => {
  expect(() => patched(change)).toThrow(TypeError)
})

it.each([
  ['an array of fixed size', (sheet: string) => sheet.replace(' cm="1"', '')],
  ['a plain formula with a stray mark', (sheet: string) => sheet.replace(' t="array" ref="B10:B11"', '')],
])('does not resize %s', (_, change) => {
  const bytes = fixture({ [sheet1]: change(fixtureParts[sheet1]!) })
  const cells = [setCell('B10', 5, { spill: { rows: 1, columns: 2 } })]
  expect(() => patchWorkbook(bytes, { cells: [{ sheet: '活动', cells }] })).toThrow(
    'B10 holds no dynamic array',
  )
})
