import type { CellValue, SheetModel, TableModel } from '../model/index.ts'

/** Rows of a sheet that a reader takes for part of a table but that its range leaves out. */
export interface RowsBelow {
  /** How many there are before the first blank row. */
  readonly rows: number
  /** The first filled cell, from 0. */
  readonly row: number
  readonly column: number
}

/**
 * The filled rows right below a table, in its columns; undefined where the row below it is blank. The cells of another
 * table are its own.
 */
export function rowsBelow(
  table: TableModel,
  sheet: SheetModel | undefined,
  tables: readonly TableModel[],
): RowsBelow | undefined {
  if (sheet === undefined) return undefined
  const others = tables.filter((other) => other !== table && other.sheet === table.sheet)
  const firstFilled = (row: number): number => {
    for (let column = table.left; column <= table.right; column++) {
      const filled = isFilled(sheet.rows[row]?.[column]?.value ?? null)
      if (filled && !others.some((other) => covers(other, row, column))) return column
    }
    return -1
  }
  const row = table.bottom + 1
  const column = firstFilled(row)
  if (column < 0) return undefined
  let rows = 1
  while (firstFilled(row + rows) >= 0) rows++
  return { rows, row, column }
}

const isFilled = (value: CellValue): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null
const covers = ({ top, bottom, left, right }: TableModel, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right
