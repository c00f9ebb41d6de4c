import type { Citation } from '../trace/index.ts'

/**
 * Whether a row was certainly published by a day.
 *
 * A month or a year counts from its last day, and an unknown release from no day at all: a report that says it used
 * what was known then must not use what may have come later.
 *
 * @param day - ISO day.
 */
export function releasedBy({ released }: Pick<Citation, 'released'>, day: string): boolean {
  if (released === null) return false
  if (released.length === 10) return released <= day
  if (released.length === 4) return `${released}-12-31` <= day
  // Day 0 of the month after is the last of this one.
  const last = new Date(Date.UTC(Number(released.slice(0, 4)), Number(released.slice(5)), 0)).getUTCDate()
  return `${released}-${String(last)}` <= day
}
