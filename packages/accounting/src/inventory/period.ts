import { zcError } from '../errors/index.ts'

/** Calendar days, both included. */
export interface Period {
  /** ISO day. */
  readonly start: string
  readonly end: string
  /** Days since 1970-01-01. */
  readonly first: number
  readonly last: number
}

const DAY = 86_400_000
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01 of an ISO day; undefined where there is no such day. */
export function dayNumber(iso: string): number | undefined {
  const match = ISO.exec(iso)
  if (!match) return undefined
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return isoDay(time / DAY) === iso ? time / DAY : undefined
}

/** ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/**
 * A period from two ISO days.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`, `ZC-PERIOD-REVERSED`.
 */
export function periodOf(start: string, end: string): Period {
  const first = dayNumber(start)
  const last = dayNumber(end)
  if (first === undefined) throw zcError('ZC-DATE-INVALID', { text: start.slice(0, 40) })
  if (last === undefined) throw zcError('ZC-DATE-INVALID', { text: end.slice(0, 40) })
  if (first > last) throw zcError('ZC-PERIOD-REVERSED', { start, end })
  return { start, end, first, last }
}

/** The months a span of days touches, as `2026-03`. */
export function monthsOf(first: number, last: number): string[] {
  const months: string[] = []
  for (let day = first; day <= last;) {
    const iso = isoDay(day)
    months.push(iso.slice(0, 7))
    day = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 1) / DAY
  }
  return months
}
