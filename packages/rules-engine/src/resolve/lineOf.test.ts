import { expect, it } from 'vitest'
import { Decimal } from '@zerocarbon/accounting/quantity'
import fc from 'fast-check'
import type { Operator } from '../ruleset/RuleSet.ts'
import { isBelow } from './isBelow.ts'
import { lineOf } from './lineOf.ts'

const holds: Readonly<Record<Exclude<Operator, 'equals'>, (value: Decimal, limit: Decimal) => boolean>> = {
  atMost: (value, limit) => value.lte(limit),
  lessThan: (value, limit) => value.lt(limit),
  atLeast: (value, limit) => value.gte(limit),
  moreThan: (value, limit) => value.gt(limit),
}
const operators = Object.keys(holds) as (keyof typeof holds)[]
const low = new Set<string>(['atMost', 'lessThan'])
const thousandths = (n: number): Decimal => new Decimal(n).div(1000)

it('agrees with rounding first and comparing then, ties included', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...operators),
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: -4000, max: 4000 }),
      (op, tenths, value) => {
        const limit = new Decimal(tenths).div(10)
        const rounded = thousandths(value).toDecimalPlaces(1, Decimal.ROUND_HALF_EVEN)
        const side = isBelow(thousandths(value), lineOf(op, limit, 'rounded-value', 1))
        expect(low.has(op) ? side : !side).toBe(holds[op](rounded, limit))
      },
    ),
    { numRuns: 5000 },
  )
})

it('sends a tie to the even side', () => {
  const atMost = (limit: string, value: string): boolean =>
    isBelow(new Decimal(value), lineOf('atMost', new Decimal(limit), 'rounded-value', 1))
  expect([atMost('0.2', '0.25'), atMost('0.3', '0.35'), atMost('0.3', '0.3499')]).toEqual([true, false, true])
})

it('takes full values as they are', () => {
  for (const op of operators)
    for (const value of ['0.1999', '0.2', '0.2001'].map((text) => new Decimal(text))) {
      const side = isBelow(value, lineOf(op, new Decimal('0.2'), 'full-value', 1))
      expect(low.has(op) ? side : !side).toBe(holds[op](value, new Decimal('0.2')))
    }
})
