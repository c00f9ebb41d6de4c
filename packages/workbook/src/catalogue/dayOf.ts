import type { CellValue } from '../model/index.ts'
import { readDate } from '../tables/readDate.ts'

/**
 * The last day meant by a date argument; undefined where it was left out. A whole number of four digits is a year: as a
 * serial it would be a day before 1928, when nobody metered carbon.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, `ZC-CELL-ERROR`.
 */
export function dayOf(date: CellValue | undefined, date1904: boolean): string | undefined {
  if (date === undefined || date === null || date === '') return undefined
  const isYear = typeof date === 'number' && Number.isInteger(date) && date >= 1000 && date <= 9999
  return readDate(isYear ? String(date) : date, date1904).end
}
