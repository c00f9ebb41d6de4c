import type { Worksheet } from '@univerjs/core'
import type { SheetModel } from '@zerocarbon/workbook/model'
import { cellIn } from '../engine/cellIn.ts'
import type { Engine } from '../engine/Engine.ts'
import type { Area } from '../open/Look.ts'

/** The first cell of a formula's block, beside the formula itself, that people put something of their own into. */
export function typedOver(
  engine: Engine,
  sheet: Worksheet,
  rows: SheetModel['rows'],
  { top, left, bottom, right }: Area,
): { readonly row: number; readonly column: number } | undefined {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (row === top && column === left) continue
      const { value, formula } = cellIn(engine, sheet, row, column, true)
      const isOwn = formula === undefined ? value !== null : formula !== rows[row]?.[column]?.formula
      if (isOwn) return { row, column }
    }
  }
  return undefined
}
