import type { InventoryLine } from '@zerocarbon/accounting'
import { ExactSum, type Decimal } from '@zerocarbon/accounting/quantity'
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
  /** Over all lines that count, process methods as `null`: their inputs have no tier. */
  readonly primary: DataShare
}

/**
 * How much of the emissions rests on measured or invoiced amounts. Emissions of a line go with its amounts, since one
 * factor holds for all of them. Computed when asked for: a table is gone through once more.
 */
export function dataQuality({ inventory, activities }: PlantReport): DataQuality {
  const rows = new Map(activities.map((activity) => [activity.key, activity]))
  const lines = inventory.lines
    .filter(({ scope }) => scope !== null)
    .map((line): LineQuality => {
      const sums = new Map<DataTier | null, ExactSum>()
      for (const key of line.keys) {
        const row = rows.get(key)
        const tier = row?.tier ?? null
        let sum = sums.get(tier)
        if (!sum) sums.set(tier, (sum = new ExactSum()))
        sum.add(row?.amount ?? 0)
      }
      const share = (sum: ExactSum): Decimal =>
        line.amount.value.isZero()
          ? line.emissions.value
          : line.emissions.value.times(sum.total()).div(line.amount.value)
      return { line, byTier: new Map([...sums].map(([tier, sum]) => [tier, share(sum)])) }
    })
  const tiered = lines.flatMap(({ byTier }) =>
    [...byTier].map(([tier, emissions]): TieredLine => ({ tier, emissions })),
  )
  const computed = inventory.processes.map(({ co2 }): TieredLine => ({ tier: null, emissions: co2 }))
  return { lines, primary: primaryDataShare([...tiered, ...computed]) }
}
