import { periodOf, type Period } from '@zerocarbon/accounting'
import type { CellValue } from '../model/index.ts'
import { readDate } from './readDate.ts'

/**
 * The period of a row from its two date cells. An end that is empty is the end of the start's own day, month or
 * year, so `2026-03` alone is the whole of March.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, `ZC-PERIOD-REVERSED`.
 */
export function readPeriod(start: CellValue, end: CellValue, date1904: boolean): Period {
  const from = readDate(start, date1904)
  const until = end === null || end === '' ? from : readDate(end, date1904)
  return periodOf(from.start, until.end)
}
