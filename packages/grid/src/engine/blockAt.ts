import type { EngineCell } from '../functions/ProblemBook.ts'
import type { Area } from '../open/Look.ts'
import { type Engine } from './Engine.ts'

/** The block the formula of a cell fills now; the cell alone where it gives one value. */
export function blockAt({ formulas, unit }: Engine, { sheetId, row, column }: EngineCell): Area {
  const range = formulas.getArrayFormulaRange()[unit]?.[sheetId]?.[row]?.[column]
  return range
    ? { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }
    : { top: row, left: column, bottom: row, right: column }
}
