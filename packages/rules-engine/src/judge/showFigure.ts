import type { Decimal } from '@zerocarbon/accounting/quantity'
import { showRounded } from '@zerocarbon/accounting/quantity'

/**
 * A figure for people: `1.52 tCO2/tce`; a share (unit `1`) as percent; a count or a ratio (no unit) bare.
 *
 * @param decimals - Decimals of the value itself; a percentage gets two fewer.
 */
export function showFigure(value: Decimal, unit: string, decimals: number): string {
  if (unit === '1') return `${showRounded(value.times(100), Math.max(decimals - 2, 0))} %`
  const digits = showRounded(value, decimals)
  return unit === '' ? digits : `${digits} ${unit}`
}
