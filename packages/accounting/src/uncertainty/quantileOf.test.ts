import { expect, it } from 'vitest'
import { quantileOf } from './quantileOf.ts'

it.each([
  [0, 1],
  [0.25, 2],
  [0.5, 3],
  [0.975, 4.9],
  [1, 5],
])('%s of 1 … 5 is %s, as PERCENTILE.INC has it', (share, expected) => {
  expect(quantileOf(Float64Array.of(1, 2, 3, 4, 5), share)).toBeCloseTo(expected, 12)
})
it('of one value is that value', () => {
  expect(quantileOf(Float64Array.of(7), 0.975)).toBe(7)
})
