import { expect, it } from 'vitest'
import { onceAsked } from './onceAsked.ts'

it('makes a value once, and not before it is asked for', () => {
  let made = 0
  const ask = onceAsked(() => ((made += 1), undefined))
  expect(made).toBe(0)
  ask()
  ask()
  expect(made).toBe(1)
})
