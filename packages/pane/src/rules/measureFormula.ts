import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import type { Measure, MeasuredFact } from '@zerocarbon/rules-engine'
import { showUnit } from '../figures/showUnit.ts'

/** More decimals than these say nothing to a reader. */
const MOST = 6

/**
 * `2,022.0 tce ÷ 7,640.5 tce = 26.46 %`; nothing where one fact alone was measured. Its sides have as many decimals as
 * it takes for whoever divides them to get the result.
 *
 * @param result - The measure as it is shown, with its unit.
 */
export function measureFormula(measure: Measure, result: string, language: Language): string | undefined {
  const { part, whole } = measure
  if (!part || !whole) return undefined
  let decimals = 1
  while (decimals < MOST && !isReached(measure, part, whole, decimals)) decimals++
  const side = ({ value, unit }: MeasuredFact): string =>
    `${showRounded(value, decimals)} ${showUnit(unit, language)}`.trimEnd()
  return `${side(part)} ÷ ${side(whole)} = ${result}`
}

function isReached(measure: Measure, part: MeasuredFact, whole: MeasuredFact, decimals: number): boolean {
  const [p, w] = [part, whole].map(({ value }) => value.toDecimalPlaces(decimals)) as [Decimal, Decimal]
  const shown = (value: Decimal): Decimal => value.toDecimalPlaces(measure.decimals, Decimal.ROUND_HALF_EVEN)
  return !w.isZero() && shown(p.div(w)).eq(shown(measure.value))
}
