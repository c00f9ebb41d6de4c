import type { Cell } from '@zerocarbon/workbook/model'
import { cellRange } from './cellRange.ts'

/** How a model says which block an array formula fills. */
export type ArrayBlock = Pick<Cell, 'spill' | 'array'>

/**
 * The block of an array formula from its `ref`; undefined where that says no block that begins at the formula's cell.
 *
 * @param dynamic - Whether the cell is marked as a dynamic array, whose block follows its result.
 */
export function arrayBlock(
  ref: string | undefined,
  cell: { readonly row: number; readonly column: number },
  dynamic: boolean,
): ArrayBlock | undefined {
  const range = cellRange(ref ?? '')
  if (!range || range.top !== cell.row || range.left !== cell.column) return undefined
  const size = { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 }
  return dynamic ? { spill: size } : { array: size }
}
