import type { Decimal } from './decimal.ts'
import type { Quantity } from './quantity.ts'
import { round } from './round.ts'

/** A value in plain notation, all its digits kept up to 20 decimals. */
export function showValue(value: Decimal): string {
  const text = value.decimalPlaces() > 20 ? round(value, 20).toFixed() : value.toFixed()
  return text
}

/** A quantity as text: `1200 MWh`. */
export function show(q: Quantity): string {
  return `${showValue(q.value)} ${q.unit.symbol}`
}

/** A value for people: rounded half to even, thousands separated by commas, a true minus sign. */
export function showRounded(value: Decimal, decimals: number): string {
  const [whole = '0', fraction] = round(value, decimals).abs().toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const zero = round(value, decimals).isZero()
  return `${value.isNegative() && !zero ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}
