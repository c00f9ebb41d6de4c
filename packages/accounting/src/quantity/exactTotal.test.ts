import { expect, it } from 'vitest'
import { Decimal } from './decimal.ts'
import { exactTotal } from './exactTotal.ts'

const third = new Decimal(1).div(3)
const parts = [new Decimal('1e15').div(7), third, new Decimal('1e-12').div(7), third.neg()]

it('keeps every digit, so that the order does not matter', () => {
  const sum = exactTotal(parts)
  expect(exactTotal(parts.toReversed()).eq(sum)).toBe(true)
  expect(exactTotal([exactTotal(parts.slice(0, 2)), exactTotal(parts.slice(2))]).eq(sum)).toBe(true)
  // Fifteen digits before the point, and those of the small part down to the fifty-second after it.
  expect(sum.toFixed()).toMatch(/^142857142857142\.8571428571430{13}428571/)
  expect(sum.eq(parts.reduce((so, part) => so.plus(part)))).toBe(false)
})

it('is zero for nothing and rounds to 40 digits again in what follows', () => {
  expect(exactTotal([]).toFixed()).toBe('0')
  expect(exactTotal(parts).precision()).toBe(67)
  expect(exactTotal(parts).times(1).precision()).toBeLessThanOrEqual(40)
})
