import { ObjectMatrix, type Nullable } from '@univerjs/core'
import type { IFormulaDataItem } from '@univerjs/engine-formula'
import type { EngineCell } from '../functions/ProblemBook.ts'
import { type Engine } from './Engine.ts'

/**
 * The cells whose formula calls a ZC function.
 *
 * @param reads - Only functions that read the workbook's tables; else also names no function of ours has.
 */
export function zcCells(engine: Engine, reads?: 'tables'): EngineCell[] {
  const { functions } = engine.catalogue
  const names = reads === undefined ? functions : functions.filter((one) => one.reads === reads)
  if (names.length === 0) return []
  // A misspelt name counts too: whatever the file has for it is no result of ours.
  const any = reads === undefined ? '[A-Z][A-Z0-9_.]*' : names.map(({ name }) => escaped(name)).join('|')
  const call = new RegExp(`\\bZC\\.(?:${any})\\s*\\(`, 'i')
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
