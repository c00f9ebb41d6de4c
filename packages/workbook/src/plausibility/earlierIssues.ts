import {
  dailyOf,
  meterSummary,
  meterUnusual,
  type Activity,
  type InventoryInput,
  type MeterSummary,
} from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'

/** Between two years; the nearest slip is a thousand. Our own threshold for review. */
const TIMES = 100

/**
 * Meters a hundred times above or below their own earlier rows, where the table still holds last year's. One issue a
 * meter, at its first row.
 *
 * @param earlier - Rows that end before the reporting period begins.
 */
export function earlierIssues(
  inside: readonly Activity[],
  earlier: readonly Activity[],
  locate: InventoryInput['locate'],
): Issue[] {
  if (earlier.length === 0) return []
  const before = byMeter(earlier)
  return [...byMeter(inside)].flatMap(([key, rows]) => {
    const old = before.get(key)
    const [now, then] = [dailyOf(summaryOf(rows)), old ? dailyOf(summaryOf(old)) : 0]
    const far = now >= then * TIMES || now * TIMES <= then
    return now > 0 && then > 0 && far ? [meterUnusual({ rows, daily: now }, then, 'before', locate)] : []
  })
}

const summaryOf = (rows: readonly Activity[]): MeterSummary =>
  meterSummary({ meter: rows[0]!.meter, source: rows[0]!.source, rows })

function byMeter(rows: readonly Activity[]): Map<string, Activity[]> {
  const groups = new Map<string, Activity[]>()
  for (const row of rows) {
    const key = JSON.stringify([row.source.id, row.meter, row.unit.dimension])
    const known = groups.get(key)
    if (known) known.push(row)
    else groups.set(key, [row])
  }
  return groups
}
