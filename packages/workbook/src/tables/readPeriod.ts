import { periodOf, type Period } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'
import type { EndRule } from './endRule.ts'
import { readDate, type Span } from './readDate.ts'

/**
 * The period of a row from its two date cells. Without an end `2026-03` is the whole of March and `2026` the whole
 * year; a full day goes by the rule of its table.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, `ZC-CELL-ERROR`, `ZC-PERIOD-END-BLANK`, `ZC-PERIOD-REVERSED`.
 */
export function readPeriod(start: CellValue, end: CellValue, date1904: boolean, rule: EndRule): Period {
  const from = readDate(start, date1904)
  return periodOf(from.start, readEnd(from, end, date1904, rule))
}

/**
 * The last day of a period, from its start and its end cell. A full day with an empty end could mean that day or its
 * month, thirty times as much, so it is asked for.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, `ZC-CELL-ERROR`, `ZC-PERIOD-END-BLANK`.
 */
export function readEnd(from: Span, end: CellValue, date1904: boolean, rule: EndRule): string {
  if (end !== null && !(typeof end === 'string' && end.trim() === '')) return readDate(end, date1904).end
  if (rule === 'day' || from.start !== from.end) return from.end
  const example = readDate(from.start.slice(0, 7)).end
  if (rule === 'month') return example
  throw zcError('ZC-PERIOD-END-BLANK', { start: from.start, example })
}
