import { zcError } from '../errors/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { SumUncertainty } from './combineSum.ts'

/** A quantity and the half-width of its 95 % interval, both in its unit; a value of 0 may have one. */
export interface AbsoluteTerm {
  readonly value: Decimal
  readonly halfWidth: Decimal
}

/**
 * A product of independent quantities with the half-width of its 95 % interval: √Σ (half-width × the other values)².
 *
 * Where no value is zero this is the relative rule, equation 3.1, times the product. A value of zero has no relative
 * uncertainty; a meter that reads 0 ± 5 still leaves the product uncertain by 5 × the factor.
 *
 * @param terms - At least one; half-widths ≥ 0, each in the unit of its value.
 * @throws {ZcError} `ZC-UNCERTAINTY-INVALID` for a negative half-width and for an empty list.
 * @see 2006 IPCC Guidelines, volume 1, chapter 3, error propagation to the first order
 */
export function productHalfWidth(
  terms: readonly AbsoluteTerm[],
): Pick<SumUncertainty, 'total' | 'halfWidth'> {
  if (terms.length === 0) throw zcError('ZC-UNCERTAINTY-INVALID', { row: 1, text: '' })
  const one = new Decimal(1)
  let squares = new Decimal(0)
  terms.forEach(({ halfWidth }, i) => {
    if (halfWidth.isNegative() && !halfWidth.isZero())
      throw zcError('ZC-UNCERTAINTY-INVALID', { row: i + 1, text: halfWidth.toFixed() })
    const part = terms.reduce((so, { value }, j) => (j === i ? so : so.times(value)), halfWidth)
    squares = squares.plus(part.pow(2))
  })
  return { total: terms.reduce((so, { value }) => so.times(value), one), halfWidth: squares.sqrt() }
}
