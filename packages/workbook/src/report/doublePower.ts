import { monthsOf, type Activity, type Role } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'

const roles: readonly Role[] = ['own-power', 'dedicated-power', 'exported-power']

/** Non-fossil power written both in ZC_Activity and in ZC_Green for the same month: one MWh must not count twice. */
export function doublePower(
  activities: readonly Activity[],
  greenKeys: number,
  locate: (key: number) => CellRef,
): Issue[] {
  if (!activities.some(({ key }) => key >= greenKeys)) return []
  return roles.flatMap((role) => {
    const rows = activities.filter(({ source }) => source.role === role)
    const ledger = new Set(
      rows.filter(({ key }) => key >= greenKeys).flatMap(({ period }) => monthsOf(period.first, period.last)),
    )
    const twice = rows
      .filter(({ key }) => key < greenKeys)
      .map((row) => ({
        row,
        months: monthsOf(row.period.first, row.period.last).filter((month) => ledger.has(month)),
      }))
      .filter(({ months }) => months.length > 0)
    return twice.map(({ row, months }) => {
      const meter = `${row.source.name.zh}（ZC_Activity + ZC_Green）`
      return issueOf({ code: 'ZC-PERIOD-OVERLAP', info: { meter, months } }, locate(row.key))
    })
  })
}
