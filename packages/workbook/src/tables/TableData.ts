import type { CellValue, MergedBlock } from '../model/index.ts'
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
  /** Formulas without a stored result, by row and column from 0; absent where every cell has its value. */
  readonly unstored?: readonly (readonly [row: number, column: number])[]
  /** Merged cells that reach into it; absent where there are none. */
  readonly merges?: readonly MergedBlock[]
  /** What stands right below the table and is not read; absent where that row is blank. */
  readonly below?: RowsBelow
}
