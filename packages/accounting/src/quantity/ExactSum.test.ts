import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Decimal } from './decimal.ts'
import { ExactSum } from './ExactSum.ts'
import { readNumber } from './readNumber.ts'

const bulk = (values: readonly number[]): string => {
  const sum = new ExactSum()
  for (const value of values) sum.add(value)
  return sum.total().toFixed()
}
const oneByOne = (values: readonly number[]): string =>
  values.reduce((sum, value) => sum.plus(readNumber(value)), new Decimal(0)).toFixed()

it('equals the Decimal sum to the last digit, whatever the doubles', () => {
  const meter = fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, d]) => n / 10 ** d)
  // Within 40 significant digits Decimal itself is exact: from 1e-9 to 1e14 with 15 digits each.
  const wild = fc.double({ noNaN: true, min: 1e-9, max: 1e14 })
  fc.assert(
    fc.property(fc.array(fc.oneof(meter, wild), { maxLength: 200 }), (values) => {
      expect(bulk(values)).toBe(oneByOne(values))
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

it('adds tenths without the binary fraction', () => {
  expect(bulk(Array.from({ length: 1000 }, () => 0.1))).toBe('100')
})

it('reads a computed cell to 15 digits', () => {
  expect(bulk([234.55999999999995, 0.1 + 0.2])).toBe('234.86')
})

it('spills over 2^52 without losing a unit', () => {
  const values = Array.from({ length: 100 }, () => 999_999_999_999_999)
  expect(bulk([...values, 1])).toBe('99999999999999901')
})

it('refuses what is no number', () => {
  expect(() => bulk([Number.NaN])).toThrow('ZC-NUMBER-INVALID')
})
