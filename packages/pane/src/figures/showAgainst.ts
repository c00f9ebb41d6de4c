import { round, showRounded, type Decimal } from '@zerocarbon/accounting/quantity'

/** Enough to tell any measured value from a limit people write; a 40-digit quotient has no meaning further down. */
const MOST = 20

/**
 * A measured value beside its limit: with as many decimals more as it takes to stay on the side it is on, so that
 * 1.79999 never reads as 1.800 against ≤ 1.8.
 *
 * @param tie - Whether the two are known to be equal; then nothing is added.
 */
export function showAgainst(
  value: Decimal,
  limit: Decimal,
  decimals: number,
  tie: boolean = value.eq(limit),
): string {
  if (tie) return showRounded(value, decimals)
  const side = value.cmp(limit)
  let shown = decimals
  while (shown < MOST && round(value, shown).cmp(limit) !== side) shown++
  return showRounded(value, shown)
}
