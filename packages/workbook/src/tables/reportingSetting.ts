import { periodOf, type Period } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'
import { readDate, type Span } from './readDate.ts'
import { isBlank, settingNames, type SettingCell, type SettingKey } from './settingCells.ts'
import { settingDay } from './settingDay.ts'

/** Reads one setting; what cannot be used is an issue and gives the fallback. */
export type SettingReader = <T>(
  key: SettingKey,
  allowed: string,
  fallback: T,
  parse: (value: CellValue) => T,
) => T

/**
 * The reporting period: a year, or its first and last day. Half of one and one that is reversed are issues.
 *
 * @param head - Where a setting without a row of its own is missed.
 */
export function reportingSetting(
  cells: ReadonlyMap<SettingKey, SettingCell>,
  read: SettingReader,
  date1904: boolean,
  issues: Issue[],
  head?: Issue['at'],
): { readonly reporting: Period | null; readonly since: string | null } {
  const dates = '2026-01-01 · 2026'
  const year = read('year', dates, null, (value) => readDate(settingDay(value), date1904))
  const start = read('start', dates, null, (value) => readDate(settingDay(value), date1904))
  const end = read('end', dates, null, (value) => readDate(settingDay(value), date1904))
  const from = (start ?? year)?.start
  const until = (end ?? year ?? (start && isYear(start) ? start : null))?.end
  // One issue a cell: a cell that is filled but cannot be read has said so already.
  const blank = (key: SettingKey): boolean => isBlank(cells.get(key)?.value ?? null)
  const halfGiven = (missing: 'start' | 'end', allowed: string): void => {
    const info = { key: settingNames[missing][0], text: '', allowed }
    issues.push(issueOf({ code: 'ZC-SETTING-INVALID', info }, cells.get(missing)?.at ?? head))
  }
  if (end !== null && from === undefined && blank('start')) halfGiven('start', aYearFrom(end.end, -1))
  if (start !== null && until === undefined && blank('end')) halfGiven('end', aYearFrom(start.start, 1))
  if (from !== undefined && until !== undefined && from > until) {
    const at = (cells.get('start') ?? cells.get('end'))?.at
    issues.push(issueOf({ code: 'ZC-PERIOD-REVERSED', info: { start: from, end: until } }, at))
  }
  return {
    reporting: from === undefined || until === undefined || from > until ? null : periodOf(from, until),
    since: until === undefined ? (from ?? null) : null,
  }
}

/** The other end of a year that ends (-1) or begins (1) on an ISO day. */
function aYearFrom(day: string, years: -1 | 1): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year + years, month - 1, date - years)).toISOString().slice(0, 10)
}

/** A year alone is a reporting period; a day or a month alone is only its beginning. */
const isYear = ({ start, end }: Span): boolean => start.endsWith('-01-01') && end.endsWith('-12-31')
