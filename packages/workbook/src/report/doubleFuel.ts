import { monthsOf, type Activity } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'

/** A fuel both in ZC_Activity and by its stocks in ZC_Inputs for the same month: it must not count twice. */
export function doubleFuel(
  inside: readonly Activity[],
  fed: readonly Activity[],
  locate: (key: number) => CellRef,
): Issue[] {
  return fed
    .filter(({ source }) => source.role === 'fuel')
    .flatMap(({ source, period, key }) => {
      const own = new Set(monthsOf(period.first, period.last))
      const months = new Set(
        inside
          .filter((row) => row.source === source)
          .flatMap((row) => monthsOf(row.period.first, row.period.last).filter((month) => own.has(month))),
      )
      if (months.size === 0) return []
      const info = { meter: `${source.name.zh}（ZC_Activity + ZC_Inputs）`, months: [...months].toSorted() }
      return [issueOf({ code: 'ZC-PERIOD-OVERLAP', info }, locate(key))]
    })
}
