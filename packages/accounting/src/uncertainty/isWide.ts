import { Decimal } from '../quantity/index.ts'

/** 0.3 × 1.96: a standard deviation of 30 %, as half-width of the 95 % interval. */
const LIMIT = new Decimal('0.588')

/**
 * Whether approach 1 is too rough for a term: its standard deviation is above 30 %. The result is still given.
 *
 * @param relative - Fraction, half-width of the 95 % interval.
 * @see 2006 IPCC Guidelines, volume 1, chapter 3, 3.2.3.1
 */
export const isWide = (relative: Decimal): boolean => relative.gt(LIMIT)
