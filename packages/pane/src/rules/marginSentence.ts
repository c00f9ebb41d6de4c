import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import { showApart } from '../figures/showApart.ts'
import { showUnit } from '../figures/showUnit.ts'
import type { Limit, Margin } from '@zerocarbon/rules-engine'
import type { MeasureScale } from './measureScale.ts'

/** How far a value is from its limit: a measured figure, rounded once like the value it stands beside. */
export function marginSentence(
  margin: Margin,
  limit: Limit,
  scale: MeasureScale,
  language: Language,
): string {
  const zh = language === 'zh'
  if (margin.part.isZero()) return zh ? '正好在限值上' : 'Exactly at the limit'
  const short = margin.part.isNegative()
  const figure = showApart(margin.value.abs().times(scale.times), scale.decimals)
  // A ratio has no unit.
  const difference = `${figure} ${scale.differenceUnit}`.trimEnd()
  if (short && scale.isShare) return zh ? `还差 ${difference}。` : `Short by ${difference}.`
  const percent = scale.isShare ? '' : percentOf(margin.value.abs(), limit, zh)
  const part = scale.isShare ? '' : inNumerator(margin, language)
  if (short) return zh ? `还差 ${difference}${percent}${part}` : `Short by ${difference}${percent}${part}`
  return zh ? `余量 ${difference}${percent}${part}` : `Margin ${difference}${percent}${part}`
}

/** Of the limit; none for a limit of zero. */
function percentOf(apart: Decimal, { value }: Limit, zh: boolean): string {
  if (!(value instanceof Decimal) || value.isZero()) return ''
  const percent = apart.div(value).times(100)
  // Of a limit that is several times exceeded, the percentage says less than the difference.
  if (percent.gt(100)) return ''
  let decimals = 1
  while (decimals < 6 && percent.toDecimalPlaces(decimals).isZero()) decimals++
  const shown = showRounded(percent, decimals)
  return zh ? `（${shown} %）` : ` (${shown} %)`
}

function inNumerator({ part, partUnit }: Margin, language: Language): string {
  if (partUnit === '') return ''
  const unit = showUnit(partUnit, language)
  const shown = showApart(part.abs(), Math.min(part.decimalPlaces(), 1))
  return language === 'zh' ? `，合 ${shown} ${unit}` : `, that is ${shown} ${unit}`
}
