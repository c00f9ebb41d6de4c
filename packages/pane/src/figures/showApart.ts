import { round, showRounded, type Decimal } from '@zerocarbon/accounting/quantity'

/** Decimals that may be added so that a small difference is not shown as none. */
const MOST = 20

/**
 * How far a value is from its limit, rounded half to even like the value itself, so that the two add up on screen.
 * Decimals are added only where a difference would be shown as none.
 */
export function showApart(apart: Decimal, decimals: number): string {
  let shown = decimals
  while (shown < MOST && !apart.isZero() && round(apart, shown).isZero()) shown++
  return showRounded(apart, shown)
}
