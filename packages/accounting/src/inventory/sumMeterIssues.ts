import { issueOf, type Issue } from '../errors/index.ts'
import { convertValue, Decimal, readNumber, type Unit } from '../quantity/index.ts'
import type { Activity } from './Activity.ts'
import type { ActivitySource } from './ActivitySource.ts'
import type { InventoryInput } from './Inventory.ts'
import type { MeterSummary } from './meterSummary.ts'

const TOTAL = /总|合计|汇总|total|sum/i
/** Doubles screen; a sum of a hundred thousand of them is still this near. */
const NEAR = 1e-9

/**
 * A meter whose amounts are exactly the sum of all other meters of its source over the same time: it may be the main
 * meter, and then everything counts twice. They count; a person decides. Two meters alone may be equal by chance, so
 * there the name has to say it.
 *
 * Half of the source's total marks such a meter, so the sums in doubles find it and only then anything is exact.
 */
export function sumMeterIssues(meters: readonly MeterSummary[], locate: InventoryInput['locate']): Issue[] {
  const bySource = new Map<ActivitySource | undefined, MeterSummary[]>()
  for (const meter of meters) {
    const known = bySource.get(meter.source)
    if (known) known.push(meter)
    else bySource.set(meter.source, [meter])
  }
  return [...bySource.values()].flatMap((group) => {
    const unit = group[0]!.rows[0]!.unit
    const alike = ({ sum, rows }: MeterSummary): boolean =>
      sum !== null && rows[0]!.unit.dimension === unit.dimension
    if (group.length < 2 || !group.every(alike)) return []
    const sizes = group.map(({ sum }) => sum!)
    const half = sizes.reduce((sum, size) => sum + size, 0) / 2
    const found = group.find(
      (meter, i) =>
        half > 0 &&
        Math.abs(sizes[i]! - half) <= half * NEAR &&
        (group.length > 2 || TOTAL.test(meter.meter)) &&
        isSum(meter, group, unit),
    )
    if (!found) return []
    const others = group.filter((meter) => meter !== found).map(({ meter }) => meter)
    const info = {
      source: found.rows[0]!.source.name,
      rows: found.rows.length,
      meters: others.slice(0, 5),
      meter: found.meter,
    }
    return [issueOf({ code: 'ZC-AMOUNT-SUM', info }, locate(found.rows[0]!.key))]
  })
}

function isSum(meter: MeterSummary, group: readonly MeterSummary[], unit: Unit): boolean {
  const others = group.filter((other) => other !== meter).flatMap(({ rows }) => rows)
  const exact = (rows: readonly Activity[]): Decimal =>
    rows.reduce((sum, row) => sum.plus(convertValue(readNumber(row.amount), row.unit, unit)), new Decimal(0))
  const first = (rows: readonly Activity[]): number =>
    rows.reduce((a, r) => Math.min(a, r.period.first), Infinity)
  const last = (rows: readonly Activity[]): number =>
    rows.reduce((a, r) => Math.max(a, r.period.last), -Infinity)
  if (first(meter.rows) !== first(others) || last(meter.rows) !== last(others)) return false
  return exact(meter.rows).eq(exact(others))
}
