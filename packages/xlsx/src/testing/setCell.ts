import { parseA1 } from '@zerocarbon/workbook/model'
import type { CellChange } from '../patch/WorkbookChanges.ts'

/** A change of the cell at an address. */
export function setCell(
  address: string,
  value: CellChange['value'],
  more: Partial<CellChange> = {},
): CellChange {
  return { ...parseA1(address)!, value, ...more }
}
