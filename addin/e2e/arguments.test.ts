import { sentence } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { recalculate } from '@zerocarbon/grid/headless'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue } from '@zerocarbon/workbook'
import { formatA1, type Cell, type WorkbookModel } from '@zerocarbon/workbook/model'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { OpenExcel } from './drivenExcel.ts'
import { openExcel } from './openExcel.ts'
import { digits } from './zcCells.ts'

// Later arguments and cells of a range, from the formula in a played Excel through office.js to the sentence in the cell.
let excel: OpenExcel
beforeAll(async () => {
  excel = await openExcel()
})
afterAll(async () => excel.close())
afterEach(() => excel.assertQuiet())

const error = (code: '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#REF!' | '#NAME?' | '#NULL!'): Cell => ({
  value: { error: code },
})
const row = (...cells: (Cell | string | number | boolean | null)[]): Cell[] =>
  cells.map((cell) => (typeof cell === 'object' && cell !== null ? cell : { value: cell }))
/** In each column of arguments one error cell, below a row without any. */
const rows = [
  row('原煤', 100, 't', '2026-03', '江苏', '含碳量=55 %;氧化率=98 %'),
  row('原煤', error('#DIV/0!'), 't', '2026-03', '江苏', '含碳量=55 %'),
  row('原煤', 100, error('#VALUE!'), '2026-03', '江苏', '含碳量=55 %'),
  row('原煤', 100, 't', error('#NUM!'), '江苏', '含碳量=55 %'),
  row('原煤', 100, 't', '2026-03', error('#REF!'), '含碳量=55 %'),
  row('原煤', 100, 't', '2026-03', '江苏', error('#NULL!')),
  row(error('#NAME?'), 100, 't', '2026-03', '江苏', '含碳量=55 %'),
  row('原煤', true, 't', '2026-03', '江苏', '含碳量=55 %'),
  // In no block below: there a lookup that found nothing could not be told from an answer of ours.
  row('原煤', error('#N/A'), 't', '2026-03', '江苏', '含碳量=55 %'),
]
const ofRow = (r: number): string =>
  `ZC.EMISSIONS(${['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => letter + String(r)).join(',')})`
const formulas = [
  // Cell by cell, then with arguments typed.
  ...rows.map((_, r) => ofRow(r + 1)),
  'ZC.EMISSIONS("原煤",100,"t",,,"含碳量=55 %;氧化率=98 %")',
  'ZC.EMISSIONS("原煤",100,"t")',
  'ZC.EMISSIONS("柴油",TRUE,"t")',
  'ZC.EXPLAIN("原煤",100,"t",,,F6)',
  // Whole ranges: each row answers for itself.
  'ZC.EMISSIONS(A1:A8,B1:B8,C1:C8,D1:D8,E1:E8,F1:F8)',
  'ZC.EMISSIONS(A1:A8,B1:B8,"t")',
]
const CALLS = '调用'
/** Rows and columns between two formulas, so that results that fill a block have room. */
const ROOM = 12
const cellOf = (formula: number): string => formatA1({ row: formula * ROOM, column: formula * ROOM })
/** 100 t × 0.55 × 0.98 × 44/12, to 15 digits: without the options there is no factor at all. */
const MEASURED = 197.633333333333
/** A formula over whole ranges spills over as many rows. */
const callOf = (formula: string): Cell => ({
  value: null,
  formula: formula.replace(/\b([A-F]\d(?::[A-F]\d)?)/g, '参数!$1'),
  ...(formula.includes(':') ? { spill: { rows: 8, columns: 1 } } : {}),
})
const model: WorkbookModel = {
  sheets: [
    { name: '参数', state: 'visible', rows },
    {
      name: CALLS,
      state: 'visible',
      rows: formulas.flatMap((formula, i) => [
        [...Array.from({ length: i * ROOM }, () => undefined), callOf(formula)],
        ...Array.from({ length: ROOM - 1 }, () => []),
      ]),
    },
  ],
  tables: [],
  names: [],
  date1904: false,
}

it.each(['zh', 'en'] as const)('reads every argument as the command line does (%s)', async (language) => {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language })
  const { changes, errors } = await recalculate(model, catalogue)
  const problems = new Map(errors.map(({ at, problem }) => [at.cell, problem]))
  const cells = changes.cells!.find(({ sheet }) => sheet === CALLS)!.cells
  const expected = cells.map(({ row: r, column, value }) => {
    const cell = formatA1({ row: r, column })
    const problem = problems.get(cell)
    const isError = typeof value === 'object' && value !== null
    // Excel shows our sentence with #VALUE! and #N/A only, so an error cell is handed on as the first.
    const isPassed = isError && (problem?.code === 'ZC-CELL-ERROR' || value.error !== '#N/A')
    return {
      cell,
      value: digits(isPassed ? { error: '#VALUE!' } : value),
      ...(problem ? { says: `${sentence(problem, language)} [${problem.code}]` } : {}),
    }
  })
  await excel.open({ model, locale: language === 'zh' ? 'zh-CN' : 'en-US' })
  await excel.page.evaluate(() => playedExcel.calculate())
  const seen = await excel.page.evaluate(
    ([sheet, places]) =>
      places.map((cell) => {
        const message = playedExcel.shown(sheet, cell)?.message
        const value = playedExcel.value(sheet, cell)
        return { cell, value, ...(message === undefined ? {} : { says: message }) }
      }),
    [CALLS, expected.map(({ cell }) => cell)] as const,
  )
  expect(seen.map((one) => ({ ...one, value: digits(one.value) }))).toEqual(expected)

  // What the command line is right about, too.
  const said = (formula: number): unknown => expected.find(({ cell }) => cell === cellOf(formula))
  expect(said(0)).toMatchObject({ value: MEASURED })
  expect(said(rows.length)).toMatchObject({ value: MEASURED })
  expect(said(rows.length + 1)).toMatchObject({ value: { error: '#N/A' } })
  for (const [formula, code] of ['#DIV/0!', '#VALUE!', '#NUM!', '#REF!', '#NULL!', '#NAME?'].entries())
    expect(said(formula + 1)).toMatchObject({ says: expect.stringContaining(code) })
  // Of the two blocks every row answers.
  expect(expected.length).toBe(formulas.length + 2 * 7)
})
