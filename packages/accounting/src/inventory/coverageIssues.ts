import { issueOf, type Issue } from '../errors/index.ts'
import type { InventoryInput, UnreadRow } from './Inventory.ts'
import { overlapIssues, type Overlap } from './overlapIssues.ts'
import { monthsOf } from './period.ts'
import { rowsByMeter, type MeterRows } from './rowsByMeter.ts'

type Row = UnreadRow

/**
 * Days of the reporting period that no row of a meter covers, and days that two rows cover.
 *
 * Works by day, because bills run from the 26th to the 25th in many places: a meter whose first row begins before
 * the reporting period may end as many days before its end.
 */
export function coverageIssues(
  meters: readonly MeterRows<Row>[],
  { reporting, locate, unread = [] }: Pick<InventoryInput, 'reporting' | 'locate' | 'unread'>,
): Issue[] {
  return withUnread(meters, unread).flatMap(({ meter, rows }) => {
    const { gaps, overlaps } = holes(rows, reporting.first, reporting.last)
    const missing =
      gaps.length === 0
        ? []
        : [issueOf({ code: 'ZC-MONTH-MISSING', info: { meter, months: gaps } }, locate(rows[0]!.key))]
    return [...missing, ...overlapIssues(meter, rows, overlaps, locate)]
  })
}

/** A row that could not be read covers its months too; one whose source is unknown may belong to any of its meter. */
function withUnread(meters: readonly MeterRows<Row>[], unread: readonly Row[]): readonly MeterRows<Row>[] {
  if (unread.length === 0) return meters
  const left = new Set(unread)
  const byMeter = new Map<string, Row[]>()
  for (const row of unread) {
    const known = byMeter.get(row.meter)
    if (known) known.push(row)
    else byMeter.set(row.meter, [row])
  }
  const filled = meters.map((group) => {
    const sameMeter = byMeter.get(group.meter) ?? []
    const own = sameMeter.filter(({ source }) => source === undefined || source === group.source)
    for (const row of own) left.delete(row)
    return { ...group, rows: [...group.rows, ...own] }
  })
  return [...filled, ...rowsByMeter([...left])]
}

function holes(rows: readonly Row[], from: number, to: number): { gaps: string[]; overlaps: Overlap[] } {
  const sorted = rows.every(({ period }, i) => i === 0 || rows[i - 1]!.period.first <= period.first)
  const ordered = sorted ? rows : rows.toSorted((a, b) => a.period.first - b.period.first)
  // A billing month begins at most 30 days early; a longer head start would excuse a whole month at the end.
  const shift = Math.min(30, Math.max(0, from - ordered[0]!.period.first))
  const gaps = new Set<string>()
  const overlaps: Overlap[] = []
  let next = from
  for (const { period: span, key } of ordered) {
    if (span.first > next) for (const month of monthsOf(next, span.first - 1)) gaps.add(month)
    else if (span.first < next && next > from) {
      overlaps.push({ key, months: monthsOf(span.first, Math.min(span.last, next - 1)) })
    }
    next = Math.max(next, span.last + 1)
  }
  if (next <= to - shift) for (const month of monthsOf(next, to)) gaps.add(month)
  return { gaps: [...gaps], overlaps }
}
