import type { InventoryLine } from '@zerocarbon/accounting'
import { Decimal, ExactSum } from '@zerocarbon/accounting/quantity'
import type { DataTier } from '@zerocarbon/accounting/trace'
import { primaryDataShare, type DataShare, type TieredLine } from '@zerocarbon/accounting/uncertainty'
import type { PlantReport } from './plantReport.ts'

/** One line's emissions by how its amounts came about, in tCO2, signed as the line. */
interface LineQuality {
  readonly line: InventoryLine
  readonly byTier: ReadonlyMap<DataTier | null, Decimal>
}

/** Data quality of a report: by line, and the share that rests on meters and invoices. */
export interface DataQuality {
  readonly lines: readonly LineQuality[]
  /** Over all lines that count, in tCO2e; process methods, with all their gases, as `null`: their inputs have no tier. */
  readonly primary: DataShare
}

/**
 * How much of the emissions rests on measured or invoiced amounts. Emissions of a line go with its amounts, since one
 * factor holds for all of them. Computed when asked for: a table is gone through once more.
 */
export function dataQuality({ inventory, activities, totals }: PlantReport): DataQuality {
  const rows = new Map(activities.map((activity) => [activity.key, activity]))
  const lines = inventory.lines
    .filter(({ scope }) => scope !== null)
    .map((line): LineQuality => {
      const sums = new Map<DataTier | null, ExactSum>()
      let [known, isWhole] = [new Decimal(0), true]
      for (const key of line.keys) {
        const row = rows.get(key)
        // Heat and fuels computed from ZC_Inputs are no rows of ZC_Activity: what is left of the line is theirs.
        if (!row) {
          isWhole = false
          continue
        }
        const tier = row.tier ?? null
        let sum = sums.get(tier)
        if (!sum) sums.set(tier, (sum = new ExactSum()))
        sum.add(row.amount)
      }
      const share = (amount: Decimal): Decimal =>
        line.amount.value.isZero()
          ? line.emissions.value
          : line.emissions.value.times(amount).div(line.amount.value)
      const byTier = new Map<DataTier | null, Decimal>()
      for (const [tier, sum] of sums) {
        byTier.set(tier, share(sum.total()))
        known = known.plus(sum.total())
      }
      if (!isWhole)
        byTier.set(null, (byTier.get(null) ?? new Decimal(0)).plus(share(line.amount.value.minus(known))))
      return { line, byTier }
    })
  const tiered = lines.flatMap(({ byTier }) =>
    [...byTier].map(([tier, emissions]): TieredLine => ({ tier, emissions })),
  )
  const computed = totals.processes
    .filter(({ counts, scope }) => counts && scope !== 3)
    .map(({ co2e }): TieredLine => ({ tier: null, emissions: co2e }))
  return { lines, primary: primaryDataShare([...tiered, ...computed]) }
}
