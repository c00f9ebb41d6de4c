import { tablesOf } from '@zerocarbon/workbook'
import type { Cell, CellValue, TableModel, WorkbookModel } from '@zerocarbon/workbook/model'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createGridHost } from '../host/createGridHost.ts'
import { recalculate } from '../recalc/recalculate.ts'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { openHeadless, type OpenBook } from './openEngine.ts'
import { readTables } from './readTables.ts'

const columns = ['期间起', '期间止', '排放源', '用量', '单位']
const year: readonly CellValue[] = ['2026-01', '2026-12', '外购电力', 1000, 'MWh']
const place = { name: 'ZC_Activity', sheet: '活动', top: 0, left: 0, bottom: 1, right: 4 }
const table: TableModel = { ...place, columns, headerRow: true, totalsRow: false }
const total: Cell = { value: 530.6, formula: 'ZC.EMISSIONS()' }
type Line = readonly (CellValue | Cell)[]

const isCell = (one: CellValue | Cell): one is Cell =>
  typeof one === 'object' && one !== null && 'value' in one
const model = (lines: readonly Line[], change: Partial<TableModel> = {}): WorkbookModel => ({
  sheets: [
    {
      name: '活动',
      state: 'visible',
      rows: [columns, ...lines].map((line) => line.map((one) => (isCell(one) ? one : { value: one }))),
    },
    { name: '结果', state: 'visible', rows: [[total]] },
  ],
  tables: [{ ...table, ...change }],
  names: [],
  date1904: false,
})
const open = async (workbook: WorkbookModel): Promise<OpenBook> => {
  const book = openHeadless(workbook, testCatalogue())
  onTestFinished(book.dispose)
  await book.calculation.settled()
  return book
}

it.each<[string, WorkbookModel]>([
  ['nothing below', model([year])],
  ['rows below', model([year, year, ['合计', null, null, 2000, null], [], year])],
  ['a blank text below', model([year, [' '], year])],
  ['a totals row and nothing below', model([year, year], { bottom: 2, totalsRow: true })],
  ['a totals row and a row below', model([year, year, year], { bottom: 2, totalsRow: true })],
  ['a formula without a value', model([year.with(3, null).map((v, i) => (i === 3 ? unstored() : v))])],
])('gives the same as the file: %s', async (_, workbook) => {
  const { engine } = await open(workbook)
  expect(readTables(engine)).toEqual(tablesOf(workbook))
})

function unstored(): Cell {
  return { value: null, formula: 'G9*1' }
}

it('gives merged cells as the file does', async () => {
  const block = { startRow: 1, startColumn: 3, endRow: 2, endColumn: 3 }
  const merged = { top: 1, left: 3, bottom: 2, right: 3 }
  const workbook = model([year, year], { bottom: 2 })
  const sheet = { cells: [], frame: { mergeData: [block] } }
  const look = { styles: [], resources: [], sheets: [sheet, { cells: [], frame: {} }] }
  const { engine, dispose } = openHeadless(workbook, testCatalogue(), look)
  onTestFinished(dispose)
  expect(readTables(engine)[0]!.merges).toEqual([merged])
  const sheets = workbook.sheets.map((one, i) => (i === 0 ? { ...one, merges: [merged] } : one))
  expect(readTables(engine)).toEqual(tablesOf({ ...workbook, sheets }))
})

describe('a row right below the table', () => {
  const problems = async (workbook: WorkbookModel): Promise<unknown> =>
    (await recalculate(workbook, testCatalogue())).errors.map(({ at, problem }) => [at.sheet, problem?.code])

  it('leaves the total of a recalculation open', async () => {
    expect(await problems(model([year]))).toEqual([])
    expect(await problems(model([year, year]))).toEqual([['结果', 'ZC-TOTAL-INCOMPLETE']])
  })

  it('is noticed when it is typed and when it is taken away', async () => {
    const { engine, calculation } = await open(model([year]))
    const host = createGridHost(engine, calculation)
    const type = async (row: number, values: readonly CellValue[]): Promise<unknown> => {
      await host.write(values.map((value, column) => ({ sheet: '活动', row, column, value })))
      await calculation.settled()
      const [block] = await host.read([{ sheet: '结果', top: 0, left: 0, bottom: 0, right: 0 }])
      return block?.[0]?.[0]?.value
    }
    const blank = year.map(() => null)
    expect(await type(1, year)).toBe(530.6)
    expect(await type(2, ['合计', null, null, 1000, null])).toBe(530.6)
    expect(await type(3, year)).toEqual({ error: '#N/A' })
    expect(await type(3, blank)).toBe(530.6)
    expect(await type(2, year)).toEqual({ error: '#N/A' })
    expect(await type(2, blank)).toBe(530.6)
  })
})
