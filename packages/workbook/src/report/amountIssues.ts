import type { Activity } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'

/** A reading this many times its meter's median, or less than one part of it, is worth a look. */
const TIMES = 20
/** Fewer readings tell nothing about what is usual. */
const ENOUGH = 4

/**
 * Readings that stand out among those of the same meter (a slip of the decimal point, a unit ten thousand times off)
 * and meters that change their unit. Counted all the same: a person decides.
 */
export function amountIssues(activities: readonly Activity[], locate: (key: number) => CellRef): Issue[] {
  const meters = new Map<string, Activity[]>()
  for (const activity of activities) {
    const rows = meters.get(activity.meter)
    if (rows) rows.push(activity)
    else meters.set(activity.meter, [activity])
  }
  const issues: Issue[] = []
  for (const [meter, rows] of meters) {
    const units = [...new Set(rows.map((row) => row.unit.symbol))]
    if (units.length > 1) {
      const odd = rows.find((row) => row.unit.symbol !== units[0]) ?? rows[0]!
      issues.push(issueOf({ code: 'ZC-UNIT-MIXED', info: { meter, units } }, locate(odd.key)))
    }
    issues.push(...outliers(meter, rows, locate))
  }
  return issues
}

// Doubles are enough here: this only decides whether to show a sentence.
const sizeOf = ({ amount, unit }: Activity): number =>
  (amount * Number(unit.times)) / Number(unit.over ?? '1')

function outliers(meter: string, rows: readonly Activity[], locate: (key: number) => CellRef): Issue[] {
  const sizes = rows.map(sizeOf)
  const sorted = sizes.filter((size) => size > 0).toSorted((a, b) => a - b)
  if (sorted.length < ENOUGH) return []
  const median = sorted[Math.floor(sorted.length / 2)]!
  return rows.flatMap((row, i) => {
    const times = sizes[i]! / median
    if (sizes[i] === 0 || (times < TIMES && times > 1 / TIMES)) return []
    const usual = `${Number((row.amount / times).toPrecision(4)).toString()} ${row.unit.symbol}`
    const info = {
      meter,
      amount: `${String(row.amount)} ${row.unit.symbol}`,
      usual,
      times: Number(times.toPrecision(3)).toString(),
    }
    return [issueOf({ code: 'ZC-AMOUNT-OUTLIER', info }, locate(row.key))]
  })
}
