import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { problemOf } from '../testing/madeUpActivities.ts'
import { combineProduct } from './combineProduct.ts'

const of = (...texts: readonly string[]) => combineProduct(texts.map((text) => new Decimal(text)))

// Equation 3.1 with inputs in percent, as fractions here.
it.each([
  [['0.05', '0.1'], '0.1118033988749894848204586834365638117720'],
  [['0.15', '0.6'], '0.6184658438426491'],
  [['0.03', '0.04'], '0.05'],
  [['0', '0'], '0'],
])('%j gives %s', (texts, expected) => {
  const digits = expected.length - 2
  expect(
    of(...texts)
      .relative.toSD(Math.max(digits, 1))
      .eq(expected),
  ).toBe(true)
})

it('names the terms that are too wide for the method, and still answers', () => {
  expect(of('0.588', '0.6', '0.1', '2').wide).toEqual([1, 3])
})

it('refuses a negative uncertainty and an empty list', () => {
  expect(problemOf(() => of('0.1', '-0.05'))).toEqual({
    code: 'ZC-UNCERTAINTY-INVALID',
    info: { row: 2, text: '-0.05' },
  })
  expect(problemOf(() => of()).code).toBe('ZC-UNCERTAINTY-INVALID')
})

describe('properties', () => {
  const fraction = fc.integer({ min: 0, max: 9999 }).map((n) => new Decimal(n).div(10_000))
  it('one alone keeps its own', () => {
    fc.assert(fc.property(fraction, (u) => combineProduct([u]).relative.eq(u)))
  })
  it('the order does not matter, and more terms are never less uncertain', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 12 }), fraction, (us, more) => {
        const { relative } = combineProduct(us)
        expect(combineProduct(us.toReversed()).relative.eq(relative)).toBe(true)
        expect(combineProduct([...us, more]).relative.gte(relative)).toBe(true)
      }),
    )
  })
})
