import { Decimal } from './decimal.ts'
import { readNumber } from './readNumber.ts'
import type { Dimension, Unit } from './unit.ts'

/** An amount with its unit. A number never travels alone. */
export interface Quantity<D extends Dimension = Dimension> {
  readonly value: Decimal
  readonly unit: Unit<D>
}

/**
 * Builds a quantity; the only door by which numbers come in.
 *
 * @param value - Decimal text, a Decimal, or a number from a cell, which is read to 15 significant digits.
 * @throws {ZcError} `ZC-NUMBER-INVALID` for NaN, infinities and text that is no decimal number.
 */
export function quantity<D extends Dimension>(value: string | number | Decimal, unit: Unit<D>): Quantity<D> {
  return { value: value instanceof Decimal ? value : readNumber(value), unit }
}
