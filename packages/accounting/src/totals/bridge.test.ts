import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactTotal, Decimal } from '../quantity/index.ts'
import { bridge, type Counted } from './bridge.ts'
import { lessExactly } from './lessExactly.ts'

const line = (key: string, value: string): Counted => ({
  key,
  label: { zh: key, en: key },
  value: new Decimal(value),
})

it('names what changed, what is new and what is gone, and leaves out what stayed', () => {
  const from = [line('gas', '10.5'), line('power', '100'), line('heat', '3')]
  const to = [line('gas', '10.5'), line('power', '80.25'), line('process', '7')]
  expect(bridge(from, to).map(({ key, change }) => [key, change.toFixed()])).toEqual([
    ['power', '-19.75'],
    ['heat', '-3'],
    ['process', '7'],
  ])
})

it('keeps a line that is gone although it was zero: absent is not zero', () => {
  expect(bridge([line('own', '0')], [])).toMatchObject([{ key: 'own', to: null }])
})

it('adds up to the difference of the totals exactly, whatever the lines', () => {
  const lines = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 12 }),
      )
      .map(([key, digits, places]) => ({ ...line(key, '0'), value: new Decimal(digits).div(places + 7) })),
  )
  fc.assert(
    fc.property(lines, lines, (from, to) => {
      const way = exactTotal(bridge(from, to).map(({ change }) => change))
      const [start, end] = [from, to].map((side) => exactTotal(side.map(({ value }) => value)))
      expect(way.eq(lessExactly(end!, start!))).toBe(true)
    }),
  )
})
