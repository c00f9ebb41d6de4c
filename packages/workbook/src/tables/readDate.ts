import { dayNumber, isoDay } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import { cellText, type CellValue } from '../model/index.ts'

/** First and last day meant by a date as people write it: a day, a month or a year. */
export interface Span {
  readonly start: string
  readonly end: string
}

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const MONTH = /^(\d{4})[-/.年](\d{1,2})月?$/
const YEAR = /^(\d{4})年?$/
/** Day 0 of the 1900 system is 1899-12-30 for every serial after its invented 29 February 1900. */
const EPOCH_1900 = -25_569
const EPOCH_1904 = -24_107

/**
 * Reads a date cell: a serial number, `2026-03-31`, `2026/3/31`, `2026年3月`, `2026-03` or `2026`.
 *
 * A whole number from 1990 to 2100 is a year: as a serial it would be a day in 1905, when nobody metered carbon. One
 * like 202601 means a month without its line, and as a serial a day in 2454: it is asked for.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, `ZC-CELL-ERROR`.
 */
export function readDate(value: CellValue, date1904 = false): Span {
  if (typeof value === 'number') return ofNumber(value, date1904)
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  const text = typeof value === 'string' ? value.normalize('NFKC').trim() : ''
  const day = DAY.exec(text)
  if (day) return one(`${day[1]!}-${day[2]!.padStart(2, '0')}-${day[3]!.padStart(2, '0')}`, text)
  const month = MONTH.exec(text)
  if (month) return ofMonth(Number(month[1]), Number(month[2]), text)
  const year = YEAR.exec(text)
  if (year && dayNumber(`${year[1]!}-01-01`) !== undefined) {
    return { start: `${year[1]!}-01-01`, end: `${year[1]!}-12-31` }
  }
  throw invalid(value)
}

function ofNumber(value: number, date1904: boolean): Span {
  if (Number.isInteger(value) && value >= 1990 && value <= 2100)
    return { start: `${String(value)}-01-01`, end: `${String(value)}-12-31` }
  const isBareMonth = Number.isInteger(value) && value >= 199_001 && value <= 210_012
  if (isBareMonth || !(value >= 1 && value < 2_958_466)) throw invalid(value)
  const iso = isoDay(Math.floor(value) + (date1904 ? EPOCH_1904 : EPOCH_1900))
  return { start: iso, end: iso }
}

function ofMonth(year: number, month: number, text: string): Span {
  if (month < 1 || month > 12) throw invalid(text)
  const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
  const first = dayNumber(start)
  if (first === undefined) throw invalid(text)
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  return { start, end }
}

function one(iso: string, text: string): Span {
  if (dayNumber(iso) === undefined) throw invalid(text)
  return { start: iso, end: iso }
}

const invalid = (value: CellValue): Error =>
  zcError('ZC-DATE-INVALID', { text: cellText(value).slice(0, 40) })
