import { issueOf, type Issue } from '../errors/index.ts'
import type { Activity } from './Activity.ts'
import type { InventoryInput } from './Inventory.ts'
import { scaleOf, type MeterSummary } from './meterSummary.ts'

/** A reading this many times its meter's median, or less than one part of it, is worth a look. */
const TIMES = 20
/** Fewer readings tell nothing about what is usual. */
const ENOUGH = 4
/** The screen is as much wider as doubles may be off. */
const NEAR = 1 - 1e-9

/**
 * Readings that stand out among those of the same meter (a slip of the decimal point, a unit ten thousand times off)
 * and meters that change their unit. Counted all the same: a person decides.
 */
export function amountIssues(meters: readonly MeterSummary[], locate: InventoryInput['locate']): Issue[] {
  const issues: Issue[] = []
  for (const summary of meters) {
    const { meter, rows, odd } = summary
    if (odd) {
      const units = [...new Set(rows.map((row) => row.unit.symbol))]
      issues.push(issueOf({ code: 'ZC-UNIT-MIXED', info: { meter, units } }, locate(odd.key, 'unit')))
    }
    issues.push(...outliers(summary, locate))
  }
  return issues
}

const amountOf = ({ amount }: Activity): number => amount
const sizeOf = ({ amount, unit }: Activity): number => amount * scaleOf(unit)

function outliers(
  { meter, rows, odd, positive, least, most }: MeterSummary,
  locate: InventoryInput['locate'],
): Issue[] {
  // The median lies between the two, so nothing can be twenty times away from it.
  if (positive < ENOUGH || most < least * TIMES * NEAR) return []
  const measure = odd ? sizeOf : amountOf
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
