import { Decimal } from './decimal.ts'

export type RoundingMode = 'half-even' | 'half-up'

/**
 * Rounds once, to a number of decimals.
 *
 * @param decimals - From 0 to 20.
 * @param mode - `half-even` is GB/T 8170 (四舍六入五成双); the MEE reporting forms round half up.
 * @see GB/T 8170-2008
 */
export function round(value: Decimal, decimals: number, mode: RoundingMode = 'half-even'): Decimal {
  return value.toDecimalPlaces(decimals, mode === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_HALF_EVEN)
}
