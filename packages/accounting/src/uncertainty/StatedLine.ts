import type { Decimal } from '../quantity/index.ts'

/** A part of a line that is off by itself: what one meter measured, or what one input of a process does to it. */
export interface StatedPart {
  /** Parts of one id, in whatever lines, are off together: the readings of one meter share its error. */
  readonly id: string
  /** Signed, in the unit of the total. */
  readonly value: Decimal
  /** Fraction, half-width of the 95 % interval; null where nobody said. */
  readonly relative: Decimal | null
}

/** A line of a total as far as its uncertainty was stated. */
export interface StatedLine {
  /** They add up to the line. */
  readonly parts: readonly StatedPart[]
  /** The factor its parts were multiplied by, `relative` null where nobody said; null where the line has none. */
  readonly factor: { readonly id: string; readonly relative: Decimal | null } | null
}
