import { expect, it } from 'vitest'
import { roundingWords } from './roundingWords.ts'

it('counts decimals in English', () => {
  const en = (decimals: number): string => roundingWords({ decimals, mode: 'half-up' }).en
  expect([en(0), en(1), en(2)]).toEqual([
    'rounded line by line to 0 decimals (half up), then added',
    'rounded line by line to 1 decimal (half up), then added',
    'rounded line by line to 2 decimals (half up), then added',
  ])
})
