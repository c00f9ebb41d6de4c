import { expect, it } from 'vitest'
import { createCardSwitch } from './cardSwitch.ts'

it('gives cards where Excel can and the workbook wants them', () => {
  const cards = createCardSwitch(() => true)
  expect(cards.take()).toBe(true)
  expect(cards.follow(false)).toBe(true)
  expect(cards.follow(false)).toBe(false)
  expect(cards.take()).toBe(false)
  expect(createCardSwitch(() => false).take()).toBe(false)
})

it('gives none outside Excel', () => {
  expect(createCardSwitch().take()).toBe(false)
})

it('gives no more than a thousand at once', () => {
  const cards = createCardSwitch(() => true)
  expect(Array.from({ length: 1500 }, () => cards.take()).filter(Boolean)).toHaveLength(1000)
})
