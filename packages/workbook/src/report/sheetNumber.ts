import { round, type Decimal } from '@zerocarbon/accounting/quantity'

/** A number as a sheet holds it: six decimals, half to even, enough for every unit here and rounded once. */
export function sheetNumber(value: Decimal): number {
  return round(value, 6).toNumber()
}
