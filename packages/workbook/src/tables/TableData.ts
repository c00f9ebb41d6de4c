import type { CellValue } from '../model/index.ts'
import type { RowsBelow } from './rowsBelow.ts'

/** The values of one table, with the place they stand in. */
export interface TableData {
  readonly name: string
  readonly sheet: string
  /** Row of the first data row in the sheet, from 0. */
  readonly top: number
  /** Column of the first table column in the sheet, from 0. */
  readonly left: number
  readonly headers: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
  /** What stands right below the table and is not read; absent where that row is blank. */
  readonly below?: RowsBelow
}
