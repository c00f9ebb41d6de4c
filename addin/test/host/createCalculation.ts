import type { Outcome } from '@zerocarbon/workbook'
import type { WorkbookModel } from '@zerocarbon/workbook/model'
import type { Takes } from './coerceArguments.ts'
import type { FunctionsFile, Results, Round } from './calculateRound.ts'
import type { Call, FunctionService } from './functionService.ts'
import type { ExcelBook } from './openExcelBook.ts'
import { outcomeOf, type Shown } from './outcomeOf.ts'

/** Calculates a workbook: its formulas by a spreadsheet engine, the custom functions in them by the add-in. */
export interface Calculation {
  /** Every call made since the beginning, in order. */
  readonly calls: Call[]
  /** What the functions gave the cell last. @param cell - As `sheet!B2`. */
  shown(cell: string): Shown | undefined
  /** Forgets what the functions gave this cell, or all, as a cell that is dirty does. */
  forget(cell?: string): void
  /** Calculates ZC cells whose arguments changed, forgotten ones, and all that depends on them. */
  run(): Promise<void>
}

/** Where the spreadsheet engine runs. */
export type CalculateRound = (
  model: WorkbookModel,
  results: Results,
  file: FunctionsFile,
  takes: Takes,
) => Promise<Round>

/** More rounds than a chain of cells that ask each other is long. */
const ROUNDS = 50

/**
 * Excel sends all calls it can make in one message and waits; the results let further cells be calculated. Each such
 * round calculates the workbook anew with the results so far.
 */
export function createCalculation(
  book: ExcelBook,
  service: FunctionService,
  file: FunctionsFile,
  takes: Takes,
  round: CalculateRound,
): Calculation {
  const results = new Map<string, Map<string, Shown>>()
  const last = new Map<string, Shown>()
  const calls: Call[] = []
  return {
    calls,
    shown: (cell) => last.get(cell),
    forget(cell) {
      if (cell === undefined) results.clear()
      else results.delete(cell)
    },
    async run() {
      for (let i = 0; i < ROUNDS; i++) {
        const { waiting, used, changes } = await round(book.model(), outcomes(results), file, takes)
        // A cell may have become dirty while the engine was at work.
        const isStale = used.some(({ cell, key }) => !results.get(cell)?.has(key))
        if (waiting.length === 0 && !isStale) {
          for (const { cell, key } of used) last.set(cell, results.get(cell)!.get(key)!)
          apply(book, changes)
          return
        }
        if (waiting.length === 0) continue
        const answers = await service.call(waiting.map(({ call }) => call))
        for (const [j, { key, call }] of waiting.entries()) {
          const [, , cell] = call
          calls.push(call)
          results.set(cell, (results.get(cell) ?? new Map<string, Shown>()).set(key, outcomeOf(answers[j]!)))
        }
      }
      throw new Error(`Cells still ask after ${String(ROUNDS)} rounds`)
    },
  }
}

function outcomes(results: ReadonlyMap<string, ReadonlyMap<string, Shown>>): Results {
  const plain: Record<string, Record<string, Outcome | Outcome[][]>> = {}
  for (const [cell, known] of results) {
    plain[cell] = Object.fromEntries([...known].map(([key, { outcome }]) => [key, outcome]))
  }
  return plain
}

function apply({ sheets }: ExcelBook, { cells }: Round['changes']): void {
  for (const { sheet, cells: list } of cells) {
    const place = sheets.find(({ name }) => name === sheet)!
    for (const { row, column, value, spill } of list) {
      const { spill: _, ...old } = place.at(row, column)
      if (value !== undefined) place.put(row, column, { ...old, value, ...(spill ? { spill } : {}) })
    }
  }
}
