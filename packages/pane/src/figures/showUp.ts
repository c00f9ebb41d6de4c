import { Decimal } from '@zerocarbon/accounting/quantity'
import { showCut } from './showCut.ts'

/** An amount that is needed, never shown smaller than it is. */
export function showUp(value: Decimal, decimals: number): string {
  return showCut(value, decimals, Decimal.ROUND_UP)
}
