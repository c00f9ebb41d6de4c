import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import { showFigure, type Limit, type Margin, type Measure, type Operator } from '@zerocarbon/rules-engine'

const signs: Readonly<Record<Operator, string>> = {
  atMost: '≤',
  lessThan: '<',
  atLeast: '≥',
  moreThan: '>',
  equals: '=',
}

/** `1.754 tCO2/tce`, `26.46 %`: a share is shown in percent. */
export function measureText({ value, unit, decimals }: Measure): string {
  return showFigure(value, unit, decimals)
}

/** `≤ 1.8 tCO2/tce`, `≥ 30 %`, with the digits the document gives. */
export function limitText({ op, value, unit, word }: Limit, language: Language): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  if (typeof value !== 'object') return `${signs[op]} ${word?.[language] ?? value}`
  const shown = unit === '1' ? `${value.times(100).toFixed()} %` : `${value.toFixed()} ${unit}`
  return `${signs[op]} ${shown}`.trimEnd()
}

/** How far from the limit, signed: `+0.046 tCO2/tce` to spare, `−3.54 %` short; exactly on it, a zero without a sign. */
export function marginText({ value }: Margin, { unit, decimals }: Measure): string {
  if (value.isZero()) return showFigure(value.abs(), unit, decimals)
  let enough = decimals
  // What is short must not be shown as 0; a percentage has at least two decimals of the value.
  while (value.toDecimalPlaces(unit === '1' ? Math.max(enough, 2) : enough).isZero()) enough++
  return `${value.isNegative() ? '−' : '+'}${showFigure(value.abs(), unit, enough)}`
}

/** The same in the unit of the fact that is compared: `余量 353.5 tCO2`, `还差 405.8 tce`. */
export function marginPartText({ part, partUnit }: Margin, language: Language): string {
  if (part.isZero()) return language === 'zh' ? '恰好在线上' : 'exactly on the line'
  // A share that is a fact itself is told in percentage points.
  const isShare = partUnit === '1'
  const size = isShare ? part.abs().times(100) : part.abs()
  let decimals = Math.min(size.decimalPlaces(), 1)
  // What is left to do must not be shown as 0.
  while (size.toDecimalPlaces(decimals).isZero()) decimals++
  const unit = isShare ? (language === 'zh' ? '个百分点' : 'percentage points') : partUnit
  const figure = `${showRounded(size, decimals)} ${unit}`.trimEnd()
  if (language === 'zh') return `${part.isNegative() ? '还差' : '余量'} ${figure}`
  return part.isNegative() ? `${figure} to go` : `${figure} to spare`
}
