import type { CellValue, TableModel } from '../model/index.ts'

/** Rows of a sheet that a reader takes for part of a table but that its range leaves out. */
export interface RowsBelow {
  /** How many there are before the first blank row. */
  readonly rows: number
  /** The first filled cell, from 0. */
  readonly row: number
  readonly column: number
  /** Their cells in the columns of the table; absent where only their number is known. */
  readonly values?: readonly (readonly CellValue[])[]
}

/** Where a table lies. */
export type TablePlace = Pick<TableModel, 'sheet' | 'top' | 'left' | 'bottom' | 'right'>

/**
 * The filled rows right below a table, in its columns; undefined where the row below it is blank. The cells of another
 * table are its own.
 *
 * @param tables - All tables of the workbook, this one too, whatever they are called.
 * @param valueAt - The value of a cell of the sheet; null beyond its last row.
 */
export function rowsBelow(
  table: TablePlace,
  tables: readonly TablePlace[],
  valueAt: (row: number, column: number) => CellValue,
): RowsBelow | undefined {
  const others = tables.filter((other) => other !== table && other.sheet === table.sheet)
  const cellsOf = (row: number): CellValue[] =>
    Array.from({ length: table.right - table.left + 1 }, (_, i) => {
      const column = table.left + i
      const foreign = others.some((other) => covers(other, row, column))
      return foreign ? null : valueAt(row, column)
    })
  const row = table.bottom + 1
  const values: CellValue[][] = []
  for (let cells = cellsOf(row); cells.some(isFilled); cells = cellsOf(row + values.length))
    values.push(cells)
  const column = table.left + (values[0]?.findIndex(isFilled) ?? -1)
  return values.length === 0 ? undefined : { rows: values.length, row, column, values }
}

const isFilled = (value: CellValue): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null
const covers = ({ top, bottom, left, right }: TablePlace, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right
