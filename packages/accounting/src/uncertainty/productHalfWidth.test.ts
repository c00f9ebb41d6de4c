import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { problemOf } from '../testing/madeUpActivities.ts'
import { combineProduct } from './combineProduct.ts'
import { relativeOf } from './combineSum.ts'
import { productHalfWidth } from './productHalfWidth.ts'

const term = (value: string, halfWidth: string) => ({
  value: new Decimal(value),
  halfWidth: new Decimal(halfWidth),
})

it('leaves a product with a zero value uncertain by what the zero may be off', () => {
  const { total, halfWidth } = productHalfWidth([term('0', '5'), term('0.5306', '0.05')])
  expect([total.toFixed(), halfWidth.toFixed()]).toEqual(['0', '2.653'])
  expect(problemOf(() => relativeOf({ total, halfWidth }))).toEqual({
    code: 'ZC-UNCERTAINTY-ZERO',
    info: { halfWidth: '2.653' },
  })
})

it('has nothing left of two zeros', () => {
  expect(productHalfWidth([term('0', '5'), term('0', '1')]).halfWidth.toFixed()).toBe('0')
})

it('is the relative rule where no value is zero', () => {
  const decimal = fc.integer({ min: 1, max: 1_000_000 }).map((n) => new Decimal(n).div(1000))
  const relative = fc.integer({ min: 1, max: 500 }).map((n) => new Decimal(n).div(1000))
  const signed = fc.tuple(decimal, relative, fc.boolean())
  fc.assert(
    fc.property(fc.array(signed, { minLength: 1, maxLength: 6 }), (some) => {
      const terms = some.map(([size, u, minus]) => ({
        value: minus ? size.neg() : size,
        halfWidth: size.times(u),
      }))
      const wanted = combineProduct(some.map(([, u]) => u)).relative
      expect(relativeOf(productHalfWidth(terms)).toSD(30).eq(wanted.toSD(30))).toBe(true)
    }),
  )
})

it('refuses a negative half-width and an empty list', () => {
  expect(problemOf(() => productHalfWidth([term('1', '0'), term('1', '-0.1')])).info).toEqual({
    row: 2,
    text: '-0.1',
  })
  expect(problemOf(() => productHalfWidth([])).code).toBe('ZC-UNCERTAINTY-INVALID')
})
