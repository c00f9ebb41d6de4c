import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { problemOf } from '../testing/madeUpActivities.ts'
import { logNormalFactor } from './logNormalFactor.ts'

it.each([
  ['1', '1'],
  ['1.2', '1.429536479212546'],
  ['2', '3.890619789649142'],
])('a geometric standard deviation of %s gives × or ÷ %s', (g, expected) => {
  expect(logNormalFactor(new Decimal(g)).toSD(16).toFixed()).toBe(expected)
})

it('refuses one below 1', () => {
  expect(problemOf(() => logNormalFactor(new Decimal('0.8'))).code).toBe('ZC-VALUE-INVALID')
})
