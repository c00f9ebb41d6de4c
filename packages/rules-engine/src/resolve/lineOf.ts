import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Compare, Operator } from '../ruleset/RuleSet.ts'
import type { Line } from '../verdict/Measure.ts'

/**
 * Where a comparison turns. For full values that is the limit. A comparison of rounded values turns half a unit of the
 * last place beside it, and what lies exactly there goes to the even side (GB/T 8170, 四舍六入五成双): so nothing is
 * ever rounded, a share is never divided, and every backend compares exactly.
 *
 * @param decimals - Those the limit is written with; a computed limit is rounded to them first.
 */
export function lineOf(op: Operator, limit: Decimal, compare: Compare, decimals: number): Line {
  const turnsAbove = op === 'atMost' || op === 'moreThan'
  if (compare === 'full-value') return { value: limit, below: turnsAbove }
  const rounded = limit.toDecimalPlaces(decimals, Decimal.ROUND_HALF_EVEN)
  const half = new Decimal(10).pow(-decimals).div(2)
  const isEven = rounded.times(new Decimal(10).pow(decimals)).mod(2).isZero()
  return { value: turnsAbove ? rounded.plus(half) : rounded.minus(half), below: turnsAbove === isEven }
}
