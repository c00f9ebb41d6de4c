import { readFileSync } from 'node:fs'
import { LexerTreeBuilder } from '@univerjs/engine-formula'
import { readWorkbook } from '@zerocarbon/xlsx'
import { expect, it, onTestFinished } from 'vitest'
import { openSample, type OpenSample } from '../testing/openSample.ts'
import { testCatalogue } from '../testing/testCatalogue.ts'

const BYTES = new Uint8Array(
  readFileSync(new URL('../../../../samples/lithium-cell-plant.xlsx', import.meta.url)),
)
const LEDGER = '能源台账'
const opened = async (): Promise<OpenSample> => {
  const book = await openSample(BYTES, testCatalogue())
  onTestFinished(book.dispose)
  return book
}
/** Writes formulas below each other, each calculated before the next, and gives their values. */
const calculated = async (
  { host, calculation }: OpenSample,
  formulas: readonly string[],
  { sheet, row, column } = { sheet: LEDGER, row: 29, column: 10 },
): Promise<unknown[]> => {
  for (const [i, formula] of formulas.entries()) {
    await host.write([{ sheet, row: row + i, column, formula }])
    await calculation.settled()
  }
  const bottom = row + formulas.length - 1
  const [block = []] = await host.read([{ sheet, top: row, left: column, bottom, right: column }])
  return block.map(([cell]) => cell?.value)
}
/** The amounts of the sample, read without the engine. */
const amounts = (): number[] => {
  const { sheets, tables } = readWorkbook(BYTES)
  const table = tables.find(({ name }) => name === 'ZC_Activity')!
  const { rows } = sheets.find(({ name }) => name === table.sheet)!
  const column = table.columns.indexOf('用量')
  return rows.slice(table.top + 1, table.bottom + 1).map((row) => Number(row?.[column]?.value))
}

it('reads formulas right after half a table reference was read, as while it is typed', async () => {
  const book = await opened()
  const reader = book.engine.injector.get(LexerTreeBuilder)
  for (const half of ['=SUM(ZC_Activity[', '=SUM(ZC_Activity[[用量', '=用量]', '=1+(2*(3']) {
    reader.sequenceNodesBuilder(half)
    expect(
      await calculated(book, [`1+${String(half.length)}`, 'DATE(2009,7,7)', 'ZC.EMISSIONS("柴油",1.2,"t")']),
    ).toEqual([1 + half.length, 40001, 3.7150915648])
    // The reader keeps what it read by text; the next round has to read again.
    await book.host.write([0, 1, 2].map((i) => ({ sheet: LEDGER, row: 29 + i, column: 10, value: null })))
    reader.dispose()
  }
})

it('calculates with the columns of a table whose name has an underscore, and follows them', async () => {
  const book = await opened()
  const formulas = [
    'SUM(ZC_Activity[用量])',
    'COUNT(ZC_Activity[[#Data],[用量]])',
    'B4*2-B4*2',
    'DATE(2009,7,7)',
    'ZC.EMISSIONS("柴油",1.2,"t")',
  ]
  const before = amounts()
  const sum = before.reduce((total, one) => total + one)
  expect(await calculated(book, formulas)).toEqual([sum, before.length, 0, 40001, 3.7150915648])
  const change = { sheet: 'ZC_Activity', row: 1, column: 4, value: before[0]! + 1000 }
  await book.host.write([change])
  await book.calculation.settled()
  const [block] = await book.host.read([{ sheet: LEDGER, top: 29, left: 10, bottom: 29, right: 10 }])
  expect(block?.[0]?.[0]?.value).toBeCloseTo(sum + 1000, 9)
})

it('takes the row a formula stands in for [#This Row]', async () => {
  const book = await opened()
  const formula = 'ZC_Activity[[#This Row],[用量]]*1'
  const place = { sheet: 'ZC_Activity', row: 1, column: 11 }
  expect(await calculated(book, [formula, formula, formula], place)).toEqual(amounts().slice(0, 3))
})

it('says #VALUE! for [#This Row] in a row that is none of the table', async () => {
  const book = await opened()
  const formula = 'ZC_Activity[[#This Row],[用量]]*1'
  const refused = { error: '#VALUE!' }
  const beside = { sheet: LEDGER, row: 1, column: 10 }
  expect(await calculated(book, [formula, `SUM(${formula})`], beside)).toEqual([refused, refused])
  const rows = amounts().length
  const header = { sheet: 'ZC_Activity', row: 0, column: 11 }
  const last = { ...header, row: rows }
  expect(await calculated(book, [formula, formula], header)).toEqual([refused, amounts()[0]])
  expect(await calculated(book, [formula, formula], last)).toEqual([amounts()[rows - 1], refused])
})

it('says #NAME? for a table or a column that is not there', async () => {
  const missing = { error: '#NAME?' }
  expect(
    await calculated(await opened(), ['SUM(ZC_Nothing[用量])', 'SUM(ZC_Activity[没有])', '1+1']),
  ).toEqual([missing, missing, 2])
})

it('gives LET and LAMBDA the same value in the next workbook', async () => {
  const formulas = ['LET(x,1,x+1)', 'LAMBDA(x,x+1)(3)', '"LET(" & LET(x,B4,x-B4)', '_xlfn.LET(x,2,x+1)']
  const first = await calculated(await opened(), formulas)
  expect(first.slice(0, 3)).toEqual([2, 4, 'LET(0'])
  expect(await calculated(await opened(), formulas)).toEqual(first)
})
