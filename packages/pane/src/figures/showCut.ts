import { showRounded, type Decimal } from '@zerocarbon/accounting/quantity'

/** Decimals that may be added so that a small difference is not shown as none. */
const MOST = 20

/** A difference cut to one side, with decimals added until something of it shows. */
export function showCut(
  value: Decimal,
  decimals: number,
  mode: typeof Decimal.ROUND_DOWN | typeof Decimal.ROUND_UP,
): string {
  let shown = decimals
  while (shown < MOST && !value.isZero() && value.toDecimalPlaces(shown, mode).isZero()) shown++
  return showRounded(value.toDecimalPlaces(shown, mode), shown)
}
