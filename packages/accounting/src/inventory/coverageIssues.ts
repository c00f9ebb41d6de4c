import { issueOf, type Issue } from '../errors/index.ts'
import type { Activity } from './Activity.ts'
import type { InventoryInput } from './Inventory.ts'
import { monthsOf } from './period.ts'

interface Span {
  readonly first: number
  readonly last: number
  readonly key: number
}

/**
 * Days of the reporting period that no row of a meter covers, and days that two rows cover.
 *
 * Works by day, because bills run from the 26th to the 25th in many places: a meter whose first row begins before
 * the reporting period may end as many days before its end.
 */
export function coverageIssues(input: InventoryInput): Issue[] {
  const issues: Issue[] = []
  for (const [meter, spans] of spansByMeter([...input.activities, ...(input.unread ?? [])])) {
    const { gaps, overlaps } = holes(spans, input.reporting.first, input.reporting.last)
    const at = input.locate(spans[0]!.key)
    if (gaps.length > 0) issues.push(issueOf({ code: 'ZC-MONTH-MISSING', info: { meter, months: gaps } }, at))
    for (const { key, months } of overlaps) {
      issues.push(issueOf({ code: 'ZC-PERIOD-OVERLAP', info: { meter, months } }, input.locate(key)))
    }
  }
  return issues
}

function spansByMeter(
  activities: readonly Pick<Activity, 'meter' | 'period' | 'key'>[],
): Map<string, Span[]> {
  const meters = new Map<string, Span[]>()
  for (const { meter, period, key } of activities) {
    const spans = meters.get(meter)
    const span = { first: period.first, last: period.last, key }
    if (spans) spans.push(span)
    else meters.set(meter, [span])
  }
  return meters
}

function holes(
  spans: Span[],
  from: number,
  to: number,
): { gaps: string[]; overlaps: { key: number; months: string[] }[] } {
  const sorted = spans.every((span, i) => i === 0 || spans[i - 1]!.first <= span.first)
  const ordered = sorted ? spans : spans.toSorted((a, b) => a.first - b.first)
  const shift = Math.max(0, from - ordered[0]!.first)
  const gaps = new Set<string>()
  const overlaps: { key: number; months: string[] }[] = []
  let next = from
  for (const span of ordered) {
    if (span.first > next) for (const month of monthsOf(next, span.first - 1)) gaps.add(month)
    else if (span.first < next && next > from) {
      overlaps.push({ key: span.key, months: monthsOf(span.first, Math.min(span.last, next - 1)) })
    }
    next = Math.max(next, span.last + 1)
  }
  if (next <= to - shift) for (const month of monthsOf(next, to)) gaps.add(month)
  return { gaps: [...gaps], overlaps }
}
