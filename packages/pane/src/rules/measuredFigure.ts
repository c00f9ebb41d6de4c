import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import type { Limit, Margin, Measure } from '@zerocarbon/rules-engine'
import { showAgainst } from '../figures/showAgainst.ts'
import { measureScale } from './measureScale.ts'

/** A measured value without its unit, with enough digits to tell it from its limit. */
export function measuredFigure(
  { value, unit, decimals }: Measure,
  limit: Limit | undefined,
  margin: Margin | undefined,
  language: Language,
): string {
  const scale = measureScale(unit, decimals, language)
  const shown = value.times(scale.times)
  const tie = margin?.part.isZero() === true
  return limit?.value instanceof Decimal
    ? showAgainst(shown, limit.value.times(scale.times), scale.decimals, tie)
    : showRounded(shown, scale.decimals)
}
