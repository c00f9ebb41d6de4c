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

/** Whether more is said to be part of a whole than the whole: then one of the two is wrong and no share is known. */
export const isOver = ({ part, whole }: Share): boolean => part.gt(whole)

/** The share as a fraction; undefined where the whole is zero, and where the part is more than the whole. */
export function ratioOf(share: Share): Decimal | undefined {
  return share.whole.isZero() || isOver(share) ? undefined : share.part.div(share.whole)
}
