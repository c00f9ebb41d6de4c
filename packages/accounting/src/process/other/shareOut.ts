import { zcError } from '../../errors/index.ts'
import { Decimal } from '../../quantity/index.ts'

/**
 * Parts of a total in proportion to their keys, in its unit; they add up to it exactly.
 *
 * A part is total × key ÷ sum of keys to 30 digits of the total, so that parts can be added without rounding; what
 * division leaves over goes to the part with the largest key.
 *
 * @throws {ZcError} `ZC-INPUT-RANGE` for a negative key, or where the keys add up to nothing.
 */
export function shareOut(total: Decimal, keys: readonly Decimal[]): readonly Decimal[] {
  const all = keys.reduce((so, key) => so.plus(key), new Decimal(0))
  const wrong = keys.find((key) => key.isNegative() && !key.isZero()) ?? (all.isZero() ? all : undefined)
  if (wrong !== undefined) {
    const input = { zh: '分配依据', en: 'Key of allocation' }
    throw zcError('ZC-INPUT-RANGE', { input, text: wrong.toFixed(), least: '0', most: '', unit: '' })
  }
  const places = Math.max(0, 30 - total.e)
  const parts = keys.map((key) => total.times(key).div(all).toDecimalPlaces(places))
  const over = parts.reduce((left, part) => left.minus(part), total)
  const largest = keys.reduce((best, key, at) => (key.gt(keys[best]!) ? at : best), 0)
  return parts.map((part, at) => (at === largest ? part.plus(over) : part))
}
