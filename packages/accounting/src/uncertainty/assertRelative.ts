import { zcError } from '../errors/index.ts'
import type { Decimal } from '../quantity/index.ts'

/**
 * Refuses a relative uncertainty below zero.
 *
 * @param relative - Fraction, half-width of the 95 % interval.
 * @param row - Its place in the list, counted from 1.
 * @throws {ZcError} `ZC-UNCERTAINTY-INVALID`.
 */
export function assertRelative(relative: Decimal, row: number): void {
  if (relative.isNegative() && !relative.isZero())
    throw zcError('ZC-UNCERTAINTY-INVALID', { row, text: relative.toFixed() })
}
