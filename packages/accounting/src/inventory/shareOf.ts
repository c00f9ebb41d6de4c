import { zcError } from '../errors/index.ts'
import type { Decimal } from '../quantity/index.ts'
import type { StandardCoal } from './standardCoal.ts'

/** A share kept as numerator and denominator, so that it is compared by cross-multiplication and never averaged. */
export interface Share {
  readonly part: Decimal
  readonly whole: Decimal
}

/**
 * The share of one energy in another; both sides must stand on the same electricity basis, or the share would be
 * wrong by a factor of up to 2.3.
 *
 * @throws {ZcError} `ZC-BASIS-MIXED`.
 */
export function shareOf(part: StandardCoal, whole: StandardCoal): Share {
  if (part.basis !== whole.basis) throw zcError('ZC-BASIS-MIXED', { left: part.basis, right: whole.basis })
  return { part: part.value, whole: whole.value }
}

/** The share as a fraction; undefined where the whole is zero. */
export function ratioOf({ part, whole }: Share): Decimal | undefined {
  return whole.isZero() ? undefined : part.div(whole)
}
