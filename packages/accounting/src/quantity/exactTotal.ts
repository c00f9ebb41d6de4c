import { Decimal } from './decimal.ts'

/** Wide enough for 40 digits of the largest and the smallest value that cells may hold, one above the other. */
const Wide = Decimal.clone({ precision: 400 })

/**
 * The sum of Decimals with every digit: the same in any order and however the parts are grouped, so that a total equals
 * the sum of its parts. Later arithmetic rounds to 40 digits as everywhere.
 *
 * @returns In the unit of the values; 0 for none.
 */
export function exactTotal(values: readonly Decimal[]): Decimal {
  const sum = values.reduce((so, value) => so.plus(value), new Wide(0))
  return new Decimal(sum)
}
