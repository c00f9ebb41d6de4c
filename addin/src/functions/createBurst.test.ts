import { expect, it } from 'vitest'
import { createBurst } from './createBurst.ts'

it('grants the first of a burst, and again after a pause', () => {
  let clock = 0
  const take = createBurst(1000, () => clock)
  const granted = (): number => Array.from({ length: 1500 }, () => take()).filter(Boolean).length
  expect(granted()).toBe(1000)
  clock += 250
  expect(take()).toBe(false)
  clock += 350
  expect(granted()).toBe(1000)
})
