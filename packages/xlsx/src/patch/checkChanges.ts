import { formatA1 } from '@zerocarbon/workbook/model'
import type { CellChange } from './WorkbookChanges.ts'

const ROWS = 1_048_576
const COLUMNS = 16_384
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u
const LIKE_CELL = /^(?:\$?[A-Z]{1,3}\$?\d+|R\d*C\d*|R\d*|C\d*)$/i

/** Changes of one sheet by row, then column, both ascending. */
export type ChangesByPlace = ReadonlyMap<number, ReadonlyMap<number, CellChange>>

/** @throws TypeError where Excel would not take the name for a sheet. */
export function checkSheetName(name: string): void {
  const wrong = name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)
  if (wrong) throw new TypeError(`"${name}" cannot be the name of a sheet`)
}

/** @throws TypeError where Excel would not take the name for a table or a defined name. */
export function checkName(name: string): void {
  if (!NAME.test(name) || name.length > 255 || LIKE_CELL.test(name)) {
    throw new TypeError(`"${name}" cannot be a name in a workbook`)
  }
}

/**
 * Sorts changes into rows and columns.
 *
 * @returns Changes by row, then by column, both ascending.
 * @throws TypeError for a place outside the sheet or one that is given twice.
 */
export function byPlace(cells: readonly CellChange[]): Map<number, Map<number, CellChange>> {
  const rows = new Map<number, Map<number, CellChange>>()
  for (const cell of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const { row, column } = cell
    if (!isRow(row) || !isPlace(column, COLUMNS)) {
      throw new TypeError(`Row ${String(row)}, column ${String(column)} is outside the sheet`)
    }
    let inRow = rows.get(row)
    if (!inRow) rows.set(row, (inRow = new Map()))
    if (inRow.has(column)) throw new TypeError(`${formatA1(cell)} is given twice`)
    inRow.set(column, cell)
  }
  return rows
}

/** Whether a sheet has such a row, counted from 0. */
export function isRow(row: number): boolean {
  return isPlace(row, ROWS)
}

function isPlace(at: number, end: number): boolean {
  return Number.isInteger(at) && at >= 0 && at < end
}
