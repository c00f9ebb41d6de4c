import { InsertRowCommand, RemoveRowCommand } from '@univerjs/sheets'
import { formulaWarnings } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { blankWorkbook, patchWorkbook, readWorkbook } from '@zerocarbon/xlsx'
import { expect, it, onTestFinished } from 'vitest'
import { openSample } from '../testing/openSample.ts'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { cellWarnings } from './cellWarnings.ts'

const SHEET = '台账'
const NEGATIVE = 'ZC.MASSBALANCE(A1:B1,A2:B2)'
/** Two streams in A1:B2, more carbon in the second, and formulas from A3 down. */
const file = (...formulas: readonly string[]): Uint8Array =>
  patchWorkbook(blankWorkbook(SHEET), {
    replaceSheets: [
      {
        name: SHEET,
        cells: [
          { row: 0, column: 0, value: 100 },
          { row: 0, column: 1, value: 0.1 },
          { row: 1, column: 0, value: 100 },
          { row: 1, column: 1, value: 0.9 },
          ...formulas.map((formula, i) => ({ row: i + 2, column: 0, value: 0 as CellValue, formula })),
        ],
      },
    ],
  })
const open = async (...formulas: readonly string[]) => {
  const bytes = file(...formulas)
  const book = await openSample(bytes, testCatalogue())
  onTestFinished(book.dispose)
  const warned = (): string[] =>
    cellWarnings(book.engine).map(({ code, at }) => `${at!.sheet}!${at!.cell} ${code}`)
  const after = async (act: () => unknown): Promise<string[]> => {
    await act()
    await book.calculation.settled()
    return warned()
  }
  const write = (row: number, column: number, content: { value: CellValue } | { formula: string }) =>
    after(() => book.host.write([{ sheet: SHEET, row, column, ...content }]))
  return { ...book, bytes, warned, after, write }
}

it('tells the same as formulaWarnings of the file', async () => {
  const twice = `ROUND(${NEGATIVE},2)+${NEGATIVE}`
  const book = await open(
    NEGATIVE,
    twice,
    'ZC.MASSBALANCE(A2:B2,A1:B1)',
    'ZC.VERDICT("co2-per-energy-entry")',
  )
  expect(book.warned()).toEqual([`${SHEET}!A3 ZC-BALANCE-NEGATIVE`, `${SHEET}!A4 ZC-BALANCE-NEGATIVE`])
  expect(cellWarnings(book.engine)).toEqual(formulaWarnings(readWorkbook(book.bytes), testCatalogue()))
})

it('follows an edit of what the formula reads, of the formula, and its deletion', async () => {
  const book = await open(NEGATIVE)
  expect(await book.write(0, 1, { value: 0.95 })).toEqual([])
  expect(await book.write(0, 1, { value: 0.2 })).toEqual([`${SHEET}!A3 ZC-BALANCE-NEGATIVE`])
  expect(await book.write(2, 0, { formula: 'SUM(A1:A2)' })).toEqual([])
  expect(await book.write(4, 3, { formula: NEGATIVE })).toEqual([`${SHEET}!D5 ZC-BALANCE-NEGATIVE`])
  expect(await book.write(4, 3, { value: null })).toEqual([])
})

it('moves with its cell', async () => {
  const book = await open(NEGATIVE)
  const { unit: unitId, commands } = book.engine
  const subUnitId = book.file.sheetIds[0]!
  const rows = (startRow: number) => ({
    startRow,
    endRow: startRow,
    startColumn: 0,
    endColumn: 25,
    rangeType: 1,
  })
  const inserted = await book.after(() =>
    commands.executeCommand(InsertRowCommand.id, {
      unitId,
      subUnitId,
      range: rows(2),
      direction: 0,
      cellValue: {},
    }),
  )
  expect(inserted).toEqual([`${SHEET}!A4 ZC-BALANCE-NEGATIVE`])
  const removed = await book.after(() =>
    commands.executeCommand(RemoveRowCommand.id, { range: rows(2), unitId, subUnitId }),
  )
  expect(removed).toEqual([`${SHEET}!A3 ZC-BALANCE-NEGATIVE`])
})
