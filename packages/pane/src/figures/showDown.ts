import { Decimal } from '@zerocarbon/accounting/quantity'
import { showCut } from './showCut.ts'

/** A spare amount, never shown larger than it is. A spare that is not zero never shows as zero. */
export function showDown(value: Decimal, decimals: number): string {
  return showCut(value, decimals, Decimal.ROUND_DOWN)
}
