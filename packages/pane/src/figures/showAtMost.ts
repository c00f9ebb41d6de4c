import { showRounded, type Decimal } from '@zerocarbon/accounting/quantity'

/** A value with no more decimals than it has and never more than `decimals`: amounts as they were entered. */
export function showAtMost(value: Decimal, decimals: number): string {
  return showRounded(value, Math.min(value.decimalPlaces(), decimals))
}
