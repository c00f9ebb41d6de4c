import { issueOf, type Issue } from '../errors/index.ts'
import type { Activity } from './Activity.ts'
import type { InventoryInput } from './Inventory.ts'
import type { MeterRows } from './rowsByMeter.ts'

/** A reading this many times its meter's median, or less than one part of it, is worth a look. */
const TIMES = 20
/** Fewer readings tell nothing about what is usual. */
const ENOUGH = 4

/**
 * Readings that stand out among those of the same meter (a slip of the decimal point, a unit ten thousand times off)
 * and meters that change their unit. Counted all the same: a person decides.
 */
export function amountIssues(
  meters: readonly MeterRows<Activity>[],
  locate: InventoryInput['locate'],
): Issue[] {
  const issues: Issue[] = []
  for (const { meter, rows } of meters) {
    const first = rows[0]!.unit
    const odd = rows.find((row) => row.unit !== first && row.unit.symbol !== first.symbol)
    if (odd) {
      const units = [...new Set(rows.map((row) => row.unit.symbol))]
      issues.push(issueOf({ code: 'ZC-UNIT-MIXED', info: { meter, units } }, locate(odd.key, 'unit')))
    }
    issues.push(...outliers(meter, rows, odd ? sizeOf : amountOf, locate))
  }
  return issues
}

// Doubles are enough here: this only decides whether to show a sentence.
const amountOf = ({ amount }: Activity): number => amount
const sizeOf = ({ amount, unit }: Activity): number =>
  (amount * Number(unit.times)) / Number(unit.over ?? '1')

function outliers(
  meter: string,
  rows: readonly Activity[],
  measure: (row: Activity) => number,
  locate: InventoryInput['locate'],
): Issue[] {
  let [least, most, positive] = [Number.POSITIVE_INFINITY, 0, 0]
  for (const row of rows) {
    const size = measure(row)
    if (size <= 0) continue
    positive++
    if (size < least) least = size
    if (size > most) most = size
  }
  // The median lies between the two, so nothing can be twenty times away from it.
  if (positive < ENOUGH || most < least * TIMES) return []
  const sorted = rows.map(measure).filter((size) => size > 0)
  const median = sorted.toSorted((a, b) => a - b)[Math.floor(sorted.length / 2)]!
  return rows.flatMap((row) => {
    const times = measure(row) / median
    if (times === 0 || (times < TIMES && times > 1 / TIMES)) return []
    const usual = `${Number((row.amount / times).toPrecision(4)).toString()} ${row.unit.symbol}`
    const amount = `${String(row.amount)} ${row.unit.symbol}`
    const info = { meter, amount, usual, times: Number(times.toPrecision(3)).toString() }
    return [issueOf({ code: 'ZC-AMOUNT-OUTLIER', info }, locate(row.key))]
  })
}
