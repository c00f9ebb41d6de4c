import { roundingWords } from '@zerocarbon/accounting'
import { exactTotal, type Decimal } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'
import { scopeSteps } from '../catalogue/scopeSteps.ts'
import type { PlantReport } from './plantReport.ts'

/** Totals of a report as every place shows them, in tCO2, location-based but for `market`. */
export interface TotalsShown {
  readonly direct: Decimal
  readonly indirect: Decimal
  readonly total: Decimal
  readonly market: Decimal | null
  /** Decimals a reader is shown; those of the rounding where lines are rounded. */
  readonly decimals: number
  readonly why: () => Derivation
}

/**
 * Totals of CO2: of the rounded lines where the workbook states a rounding, so that texts, tables and cells of one
 * report show one total; else of the inventory, not rounded. The market-based one differs by its own steps.
 */
export function totalsShown(
  report: Pick<PlantReport, 'inventory' | 'totals' | 'market' | 'processes'>,
): TotalsShown {
  const { inventory, totals, market } = report
  const { rounding } = totals
  if (!rounding) {
    const { direct, indirect, total, why } = inventory
    const [one, two, all] = [direct.value, indirect.value, total.value]
    return { direct: one, indirect: two, total: all, market: market?.total.value ?? null, decimals: 2, why }
  }
  const total = totals.total.co2
  const words = roundingWords(rounding)
  return {
    direct: totals.direct.co2,
    indirect: totals.indirect.co2,
    total,
    market: market && exactTotal([total, ...market.steps.map(({ change }) => change)]),
    decimals: rounding.decimals,
    why: () => ({
      kind: 'sum',
      label: { zh: `总排放（${words.zh}）`, en: `Total emissions (${words.en})` },
      gives: { value: total, unit: 'tCO2' },
      of: scopeSteps('total', 'CO2', report),
    }),
  }
}
