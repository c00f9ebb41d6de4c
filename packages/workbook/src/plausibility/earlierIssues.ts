import {
  dailyOf,
  meterSummary,
  meterUnusual,
  type Activity,
  type InventoryInput,
  type MeterSummary,
} from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'
import { twinMeterIssues } from './twinMeterIssues.ts'

/** Between two years; the nearest slip is a thousand. Our own threshold for review. */
const TIMES = 100

/** Rows up to which meters are held against their twins: a source of a few meters has no more, and a large table many. */
const FEW_ROWS = 2000

/**
 * Meters a hundred times above or below their own earlier rows, where the table still holds last year's, and meters that
 * are a power of ten of another one. One issue a meter, at its first row.
 *
 * @param earlier - Rows that end before the reporting period begins.
 */
export function earlierIssues(
  inside: readonly Activity[],
  earlier: readonly Activity[],
  locate: InventoryInput['locate'],
): Issue[] {
  if (earlier.length === 0 && inside.length > FEW_ROWS) return []
  const before = byMeter(earlier)
  const now = byMeter(inside)
  const twins = inside.length > FEW_ROWS ? [] : twinMeterIssues([...now.values()].map(summaryOf), locate)
  if (earlier.length === 0) return twins
  const changed = [...now].flatMap(([key, rows]) => {
    const old = before.get(key)
    const [daily, then] = [dailyOf(summaryOf(rows)), old ? dailyOf(summaryOf(old)) : 0]
    const far = daily >= then * TIMES || daily * TIMES <= then
    return daily > 0 && then > 0 && far ? [meterUnusual({ rows, daily }, then, 'before', locate)] : []
  })
  return [...twins, ...changed]
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
