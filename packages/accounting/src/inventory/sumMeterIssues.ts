import { issueOf, type Issue } from '../errors/index.ts'
import { convertValue, Decimal, readNumber, type Unit } from '../quantity/index.ts'
import type { Activity } from './Activity.ts'
import type { ActivitySource } from './ActivitySource.ts'
import type { InventoryInput } from './Inventory.ts'
import type { MeterRows } from './rowsByMeter.ts'

type Meter = MeterRows<Activity>
const TOTAL = /总|合计|汇总|total|sum/i
/** Doubles screen; a sum of a hundred thousand of them is still this near. */
const NEAR = 1e-9

/**
 * A meter whose amounts are exactly the sum of all other meters of its source over the same time: it may be the main
 * meter, and then everything counts twice. They count; a person decides. Two meters alone may be equal by chance, so
 * there the name has to say it.
 *
 * Half of the source's total marks such a meter, so one pass over doubles finds it and only then anything is exact.
 */
export function sumMeterIssues(meters: readonly Meter[], locate: InventoryInput['locate']): Issue[] {
  const bySource = new Map<ActivitySource | undefined, Meter[]>()
  for (const meter of meters) {
    const known = bySource.get(meter.source)
    if (known) known.push(meter)
    else bySource.set(meter.source, [meter])
  }
  return [...bySource.values()].flatMap((group) => {
    const unit = group[0]!.rows[0]!.unit
    if (
      group.length < 2 ||
      group.some(({ rows }) => rows.some((row) => row.unit.dimension !== unit.dimension))
    )
      return []
    const sizes = group.map(({ rows }) => roughSum(rows))
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

function roughSum(rows: readonly Activity[]): number {
  let sum = 0
  let [last, size]: [Unit | null, number] = [null, 1]
  for (const { amount, unit } of rows) {
    if (unit !== last) {
      last = unit
      size = Number(unit.times) / Number(unit.over ?? '1')
    }
    sum += amount * size
  }
  return sum
}

function isSum(meter: Meter, group: readonly Meter[], unit: Unit): boolean {
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
