import { columnName } from './columnName.ts'
import type { CellAddress } from './parseA1.ts'

/** Writes an address as `B18`. */
export function formatA1({ row, column }: CellAddress): string {
  return `${columnName(column)}${String(row + 1)}`
}
