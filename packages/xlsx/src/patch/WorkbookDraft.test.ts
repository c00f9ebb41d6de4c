import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readWorkbook } from '../read/readWorkbook.ts'
import { cellAt } from '../testing/cellAt.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { partText } from '../testing/partText.ts'
import { resultsSheet } from '../testing/resultsSheet.ts'
import { setCell } from '../testing/setCell.ts'
import { touchedParts } from '../testing/touchedParts.ts'
import { blankWorkbook } from './blankWorkbook.ts'
import { patchWorkbook } from './patchWorkbook.ts'
import type { WorkbookChanges } from './WorkbookChanges.ts'

const before = fixture()

it('adds a sheet with a table', () => {
  const after = patchWorkbook(before, { addSheets: [resultsSheet] })
  const book = readWorkbook(after)
  expect(book.sheets.map(({ name }) => name)).toEqual(['活动', '因子', '内部', '结果'])
  expect(book.tables.at(-1)).toEqual({
    name: 'ZC_Results',
    sheet: '结果',
    top: 2,
    left: 0,
    bottom: 5,
    right: 1,
    columns: ['项目\nitem', 'tCO2e'],
    headerRow: true,
    totalsRow: true,
  })
  expect(cellAt(after, '结果', 'A3')).toEqual({ value: '项目\nitem' })
  expect(cellAt(after, '结果', 'A4')).toEqual({ value: '=1+1' })
  expect(cellAt(after, '结果', 'B4')).toEqual({ value: 12.5, formula: 'ZC.EMISSIONS()', format: '0.00' })
  expect(partText(after, 'xl/workbook.xml')).toContain('name="结果" sheetId="5"')
  expect(touchedParts(before, after)).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/calcChain.xml',
    'xl/worksheets/sheet4.xml',
    'xl/tables/table2.xml',
    'xl/worksheets/_rels/sheet4.xml.rels',
  ])
})

it('replaces a sheet in its place, again and again', () => {
  const once = patchWorkbook(before, { addSheets: [resultsSheet] })
  const again = patchWorkbook(once, { replaceSheets: [resultsSheet] })
  expect(readWorkbook(again)).toEqual(readWorkbook(once))
  expect(Object.keys(unzipSync(again)).toSorted()).toEqual(Object.keys(unzipSync(once)).toSorted())
  const other = patchWorkbook(before, { replaceSheets: [{ name: '活动', cells: [setCell('B2', 1)] }] })
  const book = readWorkbook(other)
  expect(book.tables).toEqual([])
  expect(unzipSync(other)['xl/calcChain.xml']).toBeUndefined()
  expect(book.sheets[0]!.rows).toEqual([undefined, [undefined, { value: 1 }]])
  const sheet = partText(other, 'xl/worksheets/sheet1.xml')
  expect(sheet).toMatch(/<\/sheetData><pageMargins [^>]*><legacyDrawing r:id="rId2"\/><\/worksheet>$/)
})

it('edits a sheet it has just added', () => {
  const after = patchWorkbook(blankWorkbook('Sheet1'), {
    addSheets: [resultsSheet],
    cells: [
      { sheet: '结果', cells: [setCell('C9', 'late')] },
      { sheet: 'sheet1', cells: [setCell('A1', 1)] },
    ],
  })
  expect(cellAt(after, '结果', 'C9')).toEqual({ value: 'late' })
  expect(cellAt(after, 'Sheet1', 'A1')).toEqual({ value: 1 })
})

it('brings styles where there are none', () => {
  const bare = fixture({
    'xl/styles.xml': null,
    'xl/_rels/workbook.xml.rels': fixtureParts['xl/_rels/workbook.xml.rels']!.replace(
      /<Relationship Id="rId4".*?\/>/,
      '',
    ),
  })
  const after = patchWorkbook(bare, { addSheets: [resultsSheet] })
  expect(cellAt(after, '结果', 'B4')?.format).toBe('0.00')
})

const { table } = resultsSheet
it.each<[string, WorkbookChanges]>([
  ['a sheet twice', { addSheets: [{ name: '活动', cells: [] }] }],
  ['a sheet to replace that is not there', { replaceSheets: [resultsSheet] }],
  ['a name no sheet can have', { addSheets: [{ name: 'a/b', cells: [] }] }],
  ['a table twice', { addSheets: [{ ...resultsSheet, table: { ...table, name: 'ACT' } }] }],
  ['a table named like a cell', { addSheets: [{ ...resultsSheet, table: { ...table, name: 'AB12' } }] }],
  ['a table without data', { addSheets: [{ ...resultsSheet, table: { ...table, bottom: 3 } }] }],
  ['two columns of one name', { addSheets: [{ ...resultsSheet, table: { ...table, columns: ['a', 'A'] } }] }],
  ['a header that differs', { addSheets: [{ ...resultsSheet, cells: [setCell('A3', 'other')] }] }],
  ['a cell twice', { addSheets: [{ name: 'x', cells: [setCell('A1', 1), setCell('A1', 2)] }] }],
  ['a name like a cell', { names: [{ name: 'A1', refersTo: 'B1' }] }],
  ['a name that is a table', { names: [{ name: 'act', refersTo: 'B1' }] }],
])('refuses %s', (_, changes) => {
  expect(() => patchWorkbook(before, changes)).toThrow(TypeError)
})

it('replaces a block alone, and keeps what stands beside it: formulas, widths, merges', () => {
  const wide = { ...resultsSheet, columnWidths: [30, 12, 9], merges: ['A8:B8', 'D1:E1'] }
  const beside = [setCell('D1', '附注'), setCell('D4', 25, { formula: 'B4*2' }), setCell('A6', 'stale')]
  const once = patchWorkbook(before, {
    addSheets: [wide],
    cells: [{ sheet: '结果', cells: beside }],
  })
  const next = { name: '结果', cells: [setCell('A2', 7)], table: { ...resultsSheet.table, totalsRow: false } }
  const within = { bottom: 7, right: 1 }
  const again = patchWorkbook(once, { replaceSheets: [{ ...next, within }] })
  expect(cellAt(again, '结果', 'D4')).toEqual({ value: 25, formula: 'B4*2' })
  expect([cellAt(again, '结果', 'D1')?.value, cellAt(again, '结果', 'A2')?.value]).toEqual(['附注', 7])
  expect([cellAt(again, '结果', 'A6')?.value ?? null, cellAt(again, '结果', 'B4')?.formula]).toEqual([
    null,
    undefined,
  ])
  const text = partText(again, 'xl/worksheets/sheet4.xml')
  expect(text).toContain('<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>')
  expect(text).toContain('<col min="3"')
  expect(readWorkbook(again).tables.filter(({ sheet }) => sheet === '结果')).toMatchObject([
    { totalsRow: false },
  ])
  expect(patchWorkbook(again, { replaceSheets: [{ ...next, within }] })).toEqual(again)
})
