import { monthsOf, type Period } from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'
import type { ProductionRow } from '../tables/readProduction.ts'

/** Rows of the reporting period, and what keeps them from being the whole of it. */
export interface PlantProduction {
  readonly rows: readonly ProductionRow[]
  /** Rows that could not be read. */
  readonly unread: number
  readonly issues: readonly Issue[]
}

/**
 * The production of a reporting period. Rows outside it, months without a row and months with two are issues: a product
 * with eleven months has no energy per product of the year.
 */
export function productionOf({ rows, unread, issues }: PlantProduction, reporting: Period): PlantProduction {
  const found: Issue[] = [...issues]
  const inside = rows.filter(({ period, at }) => {
    if (period.first >= reporting.first && period.last <= reporting.last) return true
    const info = { start: period.start, end: period.end, reporting: `${reporting.start} – ${reporting.end}` }
    found.push({ code: 'ZC-PERIOD-OUTSIDE', info, severity: 'should', at: at('start') })
    return false
  })
  for (const [name, of] of grouped(inside)) {
    const months = missingMonths(of, reporting)
    if (months.length > 0)
      found.push({
        code: 'ZC-MONTH-MISSING',
        info: { meter: name, months },
        severity: 'should',
        at: of[0]!.at('start'),
      })
    const ordered = of.toSorted((a, b) => a.period.first - b.period.first)
    for (const [i, { period, at }] of ordered.entries()) {
      const before = ordered[i - 1]?.period
      if (!before || period.first > before.last) continue
      const twice = monthsOf(period.first, Math.min(period.last, before.last))
      const info = { meter: name, months: twice }
      found.push({ code: 'ZC-PERIOD-OVERLAP', info, severity: 'should', at: at('start') })
    }
  }
  return { rows: inside, unread, issues: found }
}

/** Months of the reporting period that no row covers. */
export function missingMonths(
  rows: readonly Pick<ProductionRow, 'period'>[],
  { first, last }: Period,
): string[] {
  const covered = new Set(rows.flatMap(({ period }) => monthsOf(period.first, period.last)))
  return monthsOf(first, last).filter((month) => !covered.has(month))
}

/** Rows of one product and unit of the plant, by what a person calls them. */
function grouped(rows: readonly ProductionRow[]): Map<string, ProductionRow[]> {
  const groups = new Map<string, ProductionRow[]>()
  for (const row of rows) {
    const name = row.site === '' ? row.product : `${row.product}（${row.site}）`
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return groups
}
