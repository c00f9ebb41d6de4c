import { zcError } from '../errors/index.ts'
import { Decimal } from '../quantity/index.ts'
import { assertRelative } from './assertRelative.ts'
import { isWide } from './isWide.ts'

/** A combined uncertainty of a product. */
export interface ProductUncertainty {
  /** Fraction, half-width of the 95 % interval. */
  readonly relative: Decimal
  /** Places in the list, counted from 0, of terms too wide for approach 1. */
  readonly wide: readonly number[]
}

/**
 * Uncertainty of a product of independent quantities by IPCC approach 1: √Σu², to 40 digits.
 *
 * @param relatives - Fractions ≥ 0 without a unit, half-widths of 95 % intervals; at least one.
 * @throws {ZcError} `ZC-UNCERTAINTY-INVALID` for a negative one and for an empty list.
 * @see 2006 IPCC Guidelines, volume 1, chapter 3, equation 3.1
 */
export function combineProduct(relatives: readonly Decimal[]): ProductUncertainty {
  // Nothing known is not certainty.
  if (relatives.length === 0) throw zcError('ZC-UNCERTAINTY-INVALID', { row: 1, text: '' })
  relatives.forEach((relative, i) => assertRelative(relative, i + 1))
  const squares = relatives.reduce((sum, relative) => sum.plus(relative.times(relative)), new Decimal(0))
  return {
    relative: squares.sqrt(),
    wide: relatives.flatMap((relative, i) => (isWide(relative) ? [i] : [])),
  }
}
