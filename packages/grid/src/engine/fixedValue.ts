import type { Worksheet } from '@univerjs/core'
import type { CellValue } from '@zerocarbon/workbook/model'
import { isIn } from '../open/spillsIn.ts'
import { blockAt } from './blockAt.ts'
import { cellIn } from './cellIn.ts'
import type { Engine } from './Engine.ts'

/** A place in a sheet, from 0. */
interface Place {
  readonly row: number
  readonly column: number
}

/**
 * What a cell shows that an array formula of fixed size fills, which the engine knows only as one that grows.
 *
 * As spreadsheet programs do: one row or one column of results is repeated, and `#N/A` stands where none reaches.
 *
 * @param first - Where the formula stands.
 */
export function fixedValue(
  engine: Engine,
  sheet: Worksheet,
  first: Place,
  { row, column }: Place,
): CellValue {
  const now = blockAt(engine, { sheetId: sheet.getSheetId(), ...first })
  const from = {
    row: now.top === now.bottom ? now.top : row,
    column: now.left === now.right ? now.left : column,
  }
  if (!isIn(now, from.row, from.column)) return { error: '#N/A' }
  return cellIn(engine, sheet, from.row, from.column).value
}
