import type { CellValue } from '../model/index.ts'
import { readDate } from '../tables/readDate.ts'

/**
 * The last day meant by a date argument; undefined where it was left out. The dates of a function are those of the
 * tables: a whole number from 1990 to 2100 is a year, any other a serial.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, `ZC-CELL-ERROR`.
 */
export function dayOf(date: CellValue | undefined, date1904: boolean): string | undefined {
  if (date === undefined || date === null || date === '') return undefined
  return readDate(date, date1904).end
}
