import type { TableData } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'

/** Whether two readings of the tables hold the same values in the same places. */
export function sameTables(a: readonly TableData[], b: readonly TableData[]): boolean {
  return a.length === b.length && a.every((table, i) => sameTable(table, b[i]!))
}

function sameTable(a: TableData, b: TableData): boolean {
  return (
    a.name === b.name &&
    a.sheet === b.sheet &&
    a.top === b.top &&
    a.left === b.left &&
    sameRow(a.headers, b.headers) &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, i) => sameRow(row, b.rows[i]!))
  )
}

function sameRow(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  return a.length === b.length && a.every((value, i) => sameValue(value, b[i]!))
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error
  return a === b
}
