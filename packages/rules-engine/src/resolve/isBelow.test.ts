import { expect, it } from 'vitest'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { isBelow } from './isBelow.ts'
import { lineOf } from './lineOf.ts'

it('compares a share without dividing', () => {
  const line = lineOf('atMost', new Decimal('0.2'), 'full-value', 1)
  expect(isBelow(new Decimal('66666.8'), line, new Decimal('333334'))).toBe(true)
  expect(isBelow(new Decimal('66666.801'), line, new Decimal('333334'))).toBe(false)
})

it('what lies exactly on the line is on the side the line says', () => {
  const value = new Decimal('0.2')
  expect(isBelow(value, { value, below: true })).toBe(true)
  expect(isBelow(value, { value, below: false })).toBe(false)
  expect(isBelow(new Decimal('0.4'), { value, below: false }, new Decimal(2))).toBe(false)
})
