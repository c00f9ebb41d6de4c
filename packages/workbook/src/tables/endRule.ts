import { ZcError } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'
import { readDate } from './readDate.ts'

/**
 * What a row says by a full day without an end. `asked`: its table has a column for the end, so one is missing.
 * `day` and `month`: its table has none; the dates are days, or whole months where all are the first of one.
 */
export type EndRule = 'asked' | 'day' | 'month'

/**
 * The rule of a table. Typing `2026-03` leaves the first of March in the cell, so a table with one date column of
 * nothing but firsts is one of months; any other day in it makes it one of days.
 *
 * @param start - Index of the start column in a row.
 * @param end - Index of the end column, or -1.
 */
export function endRuleOf(
  rows: readonly (readonly CellValue[])[],
  start: number,
  end: number,
  date1904: boolean,
): EndRule {
  if (end >= 0) return 'asked'
  const starts = new Set(rows.map((row) => row[start] ?? null))
  for (const value of starts) if (isOtherDay(value, date1904)) return 'day'
  return 'month'
}

function isOtherDay(value: CellValue, date1904: boolean): boolean {
  try {
    const span = readDate(value, date1904)
    return span.start === span.end && !span.start.endsWith('-01')
  } catch (error) {
    if (error instanceof ZcError) return false
    throw error
  }
}
