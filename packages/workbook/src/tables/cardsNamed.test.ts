import { expect, it } from 'vitest'
import { cardsNamed } from './cardsNamed.ts'

it.each([
  ['否', false],
  [' No ', false],
  ['关', false],
  ['是', true],
  ['TRUE', true],
])('takes %j', (text, cards) => {
  expect(cardsNamed(text)).toBe(cards)
})

it('takes nothing else', () => {
  expect(() => cardsNamed('也许')).toThrow('ZC-FACTOR-SET')
})
