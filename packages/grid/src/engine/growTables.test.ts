import { RedoCommand, UndoCommand } from '@univerjs/core'
import { blankWorkbook, openPackage, patchWorkbook, readWorkbook } from '@zerocarbon/xlsx'
import type { CellValue } from '@zerocarbon/workbook/model'
import { describe, expect, it, onTestFinished } from 'vitest'
import { saveBook } from '../save/saveBook.ts'
import { openSample } from '../testing/openSample.ts'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { growTables } from './growTables.ts'

const SHEET = '活动'
const PART = 'xl/tables/table1.xml'
const columns = ['期间起', '期间止', '排放源', '用量', '单位']
const year: readonly CellValue[] = ['2026-01', '2026-12', '外购电力', 1000, 'MWh']
type Line = readonly CellValue[]

/** A workbook with a table of one year in A1:E2, some rows below, and a total beside it in H1. */
const file = (below: readonly Line[] = [], totalsRow = false, merges: readonly string[] = []): Uint8Array =>
  patchWorkbook(blankWorkbook(SHEET), {
    replaceSheets: [
      {
        name: SHEET,
        merges,
        cells: [
          ...[year, ...below].flatMap((line, r) =>
            line.map((value, column) => ({ row: r + 1, column, value })),
          ),
          { row: 0, column: 7, value: 530.6, formula: 'ZC.EMISSIONS()' },
        ],
        table: {
          name: 'ZC_Activity',
          top: 0,
          left: 0,
          bottom: totalsRow ? 2 : 1,
          right: 4,
          columns,
          totalsRow,
        },
      },
    ],
  })

const codes = ({ engine }: Awaited<ReturnType<typeof open>>): string[] =>
  engine.catalogue.report().issues.map(({ severity, code }) => `${severity} ${code}`)
const open = async (bytes: Uint8Array) => {
  const book = await openSample(bytes, testCatalogue())
  onTestFinished(book.dispose)
  growTables(book.engine)
  // Undo looks for what has the focus, which a page gives.
  book.engine.units.focusUnit(book.engine.unit)
  const run = async (act: () => unknown): Promise<unknown> => {
    await act()
    await book.calculation.settled()
    const [block] = await book.host.read([{ sheet: SHEET, top: 0, left: 7, bottom: 0, right: 7 }])
    return block?.[0]?.[0]?.value
  }
  return {
    ...book,
    run,
    type: (row: number, column: number, ...values: Line) =>
      run(() =>
        book.host.write(values.map((value, i) => ({ sheet: SHEET, row, column: column + i, value }))),
      ),
    undo: () => run(() => book.engine.commands.executeCommand(UndoCommand.id)),
    redo: () => run(() => book.engine.commands.executeCommand(RedoCommand.id)),
    rows: async () => (await book.host.tables())[0]!.rows.length,
    saved: () => saveBook(book.engine, book.file, book.log),
  }
}

it('counts a row typed right below a table, cell by cell, until it is undone', async () => {
  const book = await open(file())
  expect(await book.type(2, 0, '2026-01', '2026-12', '柴油')).toEqual({ error: '#N/A' })
  expect(await book.rows()).toBe(2)
  expect(await book.type(2, 3, 1.2, 't')).toBe(534.3150915648)
  expect(await book.undo()).toEqual({ error: '#N/A' })
  expect(await book.rows()).toBe(2)
  expect(await book.undo()).toBe(530.6)
  expect(await book.rows()).toBe(1)
  expect(await book.redo()).toEqual({ error: '#N/A' })
  expect(await book.rows()).toBe(2)
})

it.each(['总计量表', 'Total power'])('counts the row of a meter called %s', async (meter) => {
  const book = await open(file())
  await book.type(2, 0, '2026-01', '2026-12', '柴油', 1.2, 't', meter)
  expect(await book.rows()).toBe(2)
})

it('says at once that a row of a year may be the sum of what stands above', async () => {
  const book = await open(file())
  expect(await book.type(2, 0, '2026-01', '2026-12', '外购电力', 1000, 'MWh')).not.toBe(530.6)
  expect(codes(book)).not.toEqual([])
})

it('saves the new bounds, and saves the old file again once they are undone', async () => {
  const bytes = file()
  const book = await open(bytes)
  await book.run(() =>
    book.host.write(
      ['柴油', '汽油'].flatMap((source, i) =>
        ['2026-01', '2026-12', source, 1.2, 't'].map((value, column) => ({
          sheet: SHEET,
          row: 2 + i,
          column,
          value,
        })),
      ),
    ),
  )
  const { bytes: after, model } = book.saved()
  expect(model.tables).toMatchObject([{ name: 'ZC_Activity', top: 0, left: 0, bottom: 3, right: 4 }])
  expect(model.sheets[0]!.rows[0]?.[7]?.value).toBeCloseTo(537.8251587408, 10)
  const [old, now] = [bytes, after].map((one) => openPackage(one).parts)
  const differing = [...old!].flatMap(([name, { crc }]) => (now!.get(name)?.crc === crc ? [] : [name]))
  expect(differing).toEqual(['xl/worksheets/sheet1.xml', PART])
  expect(readWorkbook(after).tables).toEqual(model.tables)
  await book.undo()
  expect(book.saved().bytes).toBe(bytes)
})

describe('a table stays as it is', () => {
  it.each<[string, Uint8Array, number, number]>([
    ['a row below has content already', file([['合计']]), 2, 3],
    ['the row is its totals row', file([], true), 2, 2],
    ['it ends with a totals row', file([], true), 3, 3],
    ['the row reaches into merged cells', file([], false, ['E3:F4']), 2, 3],
    ['a blank row is left', file(), 3, 3],
    ['the cell is beside its columns', file(), 2, 5],
  ])('where %s', async (_, bytes, row, column) => {
    const book = await open(bytes)
    await book.type(row, column, 5)
    expect(await book.rows()).toBe(1)
    expect(book.saved().model.tables).toEqual(book.file.model.tables)
  })

  it('where a formula or a blank is typed', async () => {
    const book = await open(file())
    await book.run(() => book.host.write([{ sheet: SHEET, row: 2, column: 3, formula: 'SUM(D2:D2)' }]))
    expect(await book.rows()).toBe(1)
    await book.type(2, 3, null)
    await book.type(2, 0, '', ' ')
    expect(await book.rows()).toBe(1)
  })

  it.each(['合计', '全年合计：', '合 计', '外购电力小计', 'Total', 'Grand total:', 'subtotal'])(
    'where the row says that it is a sum: %s',
    async (word) => {
      const book = await open(file())
      expect(await book.type(2, 0, word)).toBe(530.6)
      expect(await book.type(2, 3, 1000, 'MWh')).toBe(530.6)
      expect(await book.rows()).toBe(1)
      expect(codes(book)).toEqual(['should ZC-TABLE-ROWS-BELOW'])
    },
  )

  it('from the line of a sum on that is pasted with rows', async () => {
    const book = await open(file())
    const lines = [
      ['2026-01', '2026-12', '柴油', 1.2, 't'],
      ['合计', null, null, 1001.2],
    ] as const
    await book.run(() =>
      book.host.write(
        lines.flatMap((line, r) =>
          line.map((value, column) => ({ sheet: SHEET, row: 2 + r, column, value })),
        ),
      ),
    )
    expect(await book.rows()).toBe(2)
    expect(codes(book)).toEqual(['should ZC-TABLE-ROWS-BELOW'])
  })

  it('where the row belongs to another table', async () => {
    const book = await open(file())
    await book.host.addTable('ZC_Lower', { sheet: SHEET, top: 2, left: 3, bottom: 4, right: 4 }, ['a', 'b'])
    await book.type(2, 0, '2026-01')
    expect(await book.rows()).toBe(1)
  })
})
