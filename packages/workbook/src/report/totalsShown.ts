import { powerChange, roundingWords, type BridgeStep, type MarketBased } from '@zerocarbon/accounting'
import { exactTotal, type Decimal } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'
import { changeStep, scopeSteps } from '../catalogue/scopeSteps.ts'
import type { PlantReport } from './plantReport.ts'

/** Totals of a report as every place shows them, in tCO2, location-based but for `market`. */
export interface TotalsShown {
  readonly direct: Decimal
  readonly indirect: Decimal
  readonly total: Decimal
  readonly market: MethodShown | null
  /** Decimals a reader is shown; those of the rounding where lines are rounded. */
  readonly decimals: number
  readonly why: () => Derivation
}

/** The total by another method than the location-based one, in tCO2. */
interface MethodShown {
  readonly total: Decimal
  /** From the location-based total: both and the steps add up. */
  readonly steps: readonly BridgeStep[]
  /** How rounded lines give it; null where nothing is rounded, since the method itself tells it. */
  readonly why: (() => Derivation) | null
}

/** What totals are shown from. */
type Shown = Pick<PlantReport, 'inventory' | 'totals' | 'market' | 'processes' | 'green' | 'claims'>

/**
 * Totals of CO2: of the rounded lines where the workbook states a rounding, so that texts, tables, cells, verdicts and
 * bridges of one report show one total; else of the inventory, not rounded.
 */
export function totalsShown(report: Shown): TotalsShown {
  const { inventory, totals } = report
  const { rounding } = totals
  const market = report.market && shownBy(report, report.market)
  if (!rounding) {
    const { direct, indirect, total, why } = inventory
    return { direct: direct.value, indirect: indirect.value, total: total.value, market, decimals: 2, why }
  }
  const total = totals.total.co2
  const words = roundingWords(rounding)
  return {
    direct: totals.direct.co2,
    indirect: totals.indirect.co2,
    total,
    market,
    decimals: rounding.decimals,
    why: () => ({
      kind: 'sum',
      label: { zh: `总排放（${words.zh}）`, en: `Total emissions (${words.en})` },
      gives: { value: total, unit: 'tCO2' },
      of: scopeSteps('total', 'CO2', report),
    }),
  }
}

const byPark = { zh: '外购电力改按园区法', en: 'Bought power by the park method' }

/**
 * The total by the market-based or the park method. Where lines are rounded, what the method changes is rounded line by
 * line too: what green power covers, the rest, and what was sold on. The first of these is left out where the workbook
 * has no contract at all.
 */
export function shownBy(
  report: Omit<Shown, 'market'>,
  by: Pick<MarketBased, 'total' | 'sold'> & Partial<Pick<MarketBased, 'steps'>>,
): MethodShown {
  const { inventory, totals, green, claims } = report
  const { rounding } = totals
  const told = <T>(steps: readonly T[]): readonly T[] =>
    by.steps && claims.length === 0 ? steps.slice(1) : steps
  const exact = by.steps ?? [{ label: byPark, change: by.total.value.minus(inventory.total.value) }]
  if (!rounding) return { total: by.total.value, steps: told(exact), why: null }
  const { covered, rest, sold } = powerChange(inventory, green.covered, by, rounding)
  const changes = by.steps ? [covered, rest, sold] : [exactTotal([covered, rest, sold])]
  const steps = told(exact.map(({ label }, i) => ({ label, change: changes[i]! })))
  const total = exactTotal([totals.total.co2, covered, rest, sold])
  const words = roundingWords(rounding)
  const why = (): Derivation => ({
    kind: 'sum',
    label: { zh: `总排放（${words.zh}）`, en: `Total emissions (${words.en})` },
    gives: { value: total, unit: 'tCO2' },
    of: [...scopeSteps('total', 'CO2', report), ...steps.map((step) => changeStep(step, 'tCO2'))],
  })
  return { total, steps, why }
}
