import type { CellValue } from '@zerocarbon/workbook/model'
import type { CellChange, CellStyle } from '@zerocarbon/xlsx'

/** Collects the cells of one sheet, counted from 0. */
export class SheetBuilder {
  readonly cells: CellChange[] = []

  put(row: number, column: number, value: CellValue, style?: CellStyle): this {
    this.cells.push(style === undefined ? { row, column, value } : { row, column, value, style })
    return this
  }

  /** A formula in people's spelling, with the value it was last calculated to. */
  formula(row: number, column: number, formula: string, value: CellValue, style?: CellStyle): this {
    this.cells.push(
      style === undefined ? { row, column, value, formula } : { row, column, value, formula, style },
    )
    return this
  }

  row(row: number, values: readonly CellValue[], style?: CellStyle): this {
    values.forEach((value, column) => this.put(row, column, value, style))
    return this
  }
}

/** The serial number of a day, 1900 system. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569
}

/** The serial number of the last day of a month of 2026. */
export const lastDay = (month: number): number => serial(2026, month + 1, 1) - 1
