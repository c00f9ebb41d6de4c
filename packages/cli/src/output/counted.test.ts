import { expect, it } from 'vitest'
import { counted } from './counted.ts'

it.each([
  [0, '0 problems'],
  [1, '1 problem'],
  [2, '2 problems'],
])('counts %i', (n, words) => {
  expect(counted(n, 'problem')).toBe(words)
})
