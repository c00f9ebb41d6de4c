import { expect, it } from 'vitest'
import { createCardSwitch } from './cardSwitch.ts'

it('shows cards where Excel can and the workbook wants them', () => {
  const cards = createCardSwitch(() => true)
  expect(cards.shown).toBe(true)
  expect(cards.follow(false)).toBe(true)
  expect(cards.follow(false)).toBe(false)
  expect(cards.shown).toBe(false)
  expect(createCardSwitch(() => false).shown).toBe(false)
})

it('shows none outside Excel', () => {
  expect(createCardSwitch().shown).toBe(false)
})
