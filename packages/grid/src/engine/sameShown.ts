import type { CellValue } from '@zerocarbon/workbook/model'
import { sameValue } from './TableSnapshot.ts'

/**
 * Whether two values are the same to 15 significant digits, which is all a spreadsheet shows of a number.
 *
 * Sums of doubles differ in the 16th digit between programs that add in another order; that is no change.
 */
export function sameShown(left: CellValue, right: CellValue): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return sameValue(left, right)
  return left === right || left.toPrecision(15) === right.toPrecision(15)
}
