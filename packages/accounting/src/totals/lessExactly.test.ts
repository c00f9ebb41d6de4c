import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactTotal, Decimal } from '../quantity/index.ts'
import { lessExactly } from './lessExactly.ts'

/** Quotients of 40 digits, large and small: what rounds when it is added at 40 digits. */
const quotients = fc.array(
  fc
    .tuple(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 3, max: 9999 }),
      fc.integer({ min: -9, max: 9 }),
    )
    .map(([of, by, power]) => new Decimal(of).div(by).times(new Decimal(10).pow(power))),
  { minLength: 1 },
)

it('does not depend on the order', () => {
  fc.assert(
    fc.property(quotients, (values) => {
      expect(exactTotal(values).eq(exactTotal(values.toReversed()))).toBe(true)
    }),
  )
})

it('takes back what it added', () => {
  fc.assert(
    fc.property(quotients, ([first, ...rest]) => {
      expect(lessExactly(exactTotal([first!, ...rest]), first!).eq(exactTotal(rest))).toBe(true)
    }),
  )
})
