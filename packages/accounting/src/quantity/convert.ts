import { zcError } from '../errors/index.ts'
import type { Decimal } from './decimal.ts'
import { quantity, type Quantity } from './quantity.ts'
import type { Dimension, Unit } from './unit.ts'

/**
 * The same quantity in another unit of its dimension: multiplied first, divided last.
 *
 * @throws {ZcError} `ZC-UNIT-MISMATCH`, or `ZC-GAS-CONDITIONS` where a gas is measured in m3 without a temperature.
 *   Types stop this in our code, but cells carry no types.
 */
export function convert<D extends Dimension>(from: Quantity, to: Unit<D>): Quantity<D> {
  return quantity(convertValue(from.value, from.unit, to), to)
}

/** As convert, on the bare value; for callers that keep the unit beside it. */
export function convertValue(value: Decimal, from: Unit, to: Unit): Decimal {
  if (from === to) return value
  if (from.dimension !== to.dimension) throw mismatch(from, to)
  const scaled = value.times(from.times).times(to.over ?? '1')
  return scaled.div(to.times).div(from.over ?? '1')
}

function mismatch(from: Unit, to: Unit): Error {
  return from.dimension === 'volume' && to.dimension === 'gas'
    ? zcError('ZC-GAS-CONDITIONS', { unit: from.symbol })
    : zcError('ZC-UNIT-MISMATCH', { from: from.symbol, to: to.symbol })
}
