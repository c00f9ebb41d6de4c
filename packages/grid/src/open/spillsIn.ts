import type { SheetModel } from '@zerocarbon/workbook/model'
import type { Area } from './Look.ts'

/** A block one formula fills; the formula stands in its first cell. */
export interface Spill extends Area {
  /** Whether it grows and shrinks with the result; else its size was fixed when it was entered. */
  readonly dynamic: boolean
}

/** The blocks that formulas of a sheet fill, as the file has them. */
export function spillsIn({ rows }: Pick<SheetModel, 'rows'>): Spill[] {
  const spills: Spill[] = []
  for (const [top, row] of rows.entries()) {
    for (const [left, cell] of (row ?? []).entries()) {
      const size = cell?.spill ?? cell?.array
      if (!size) continue
      const [bottom, right] = [top + size.rows - 1, left + size.columns - 1]
      spills.push({ top, left, bottom, right, dynamic: cell?.spill !== undefined })
    }
  }
  return spills
}

/** Whether a cell stands in a block. */
export function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
