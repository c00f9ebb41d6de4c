import { ObjectMatrix, type Nullable } from '@univerjs/core'
import type { IFormulaDataItem } from '@univerjs/engine-formula'
import type { EngineCell } from '../functions/ProblemBook.ts'
import { type Engine } from './Engine.ts'

/**
 * The cells whose formula calls a ZC function.
 *
 * @param reads - Only functions that read the workbook's tables.
 */
export function zcCells(engine: Engine, reads?: 'tables'): EngineCell[] {
  const names = engine.catalogue.functions.filter((one) => reads === undefined || one.reads === reads)
  if (names.length === 0) return []
  const call = new RegExp(`\\bZC\\.(?:${names.map(({ name }) => escaped(name)).join('|')})\\s*\\(`, 'i')
  const found: EngineCell[] = []
  for (const [sheetId, rows] of Object.entries(engine.formulas.getFormulaData()[engine.unit] ?? {})) {
    new ObjectMatrix<Nullable<IFormulaDataItem>>(rows ?? {}).forValue((row, column, cell) => {
      if (cell && call.test(withoutTexts(cell.f))) found.push({ sheetId, row, column })
    })
  }
  return found
}

const escaped = (name: string): string => name.replaceAll('.', '\\.')
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""')
