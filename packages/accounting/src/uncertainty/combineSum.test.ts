import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { problemOf } from '../testing/madeUpActivities.ts'
import { combineSum, relativeOf } from './combineSum.ts'
import type { UncertainLine } from './UncertainLine.ts'

const line = (value: string, relative: string, factor?: string): UncertainLine => {
  const own = { value: new Decimal(value), relative: new Decimal(relative) }
  return factor === undefined ? own : { ...own, factor }
}
const factors = new Map([
  ['power', new Decimal('0.1')],
  ['gas', new Decimal('0.02')],
])

it('adds independent lines as squares', () => {
  const sum = combineSum([line('100', '0.03'), line('50', '0.08')])
  expect([sum.total.toFixed(), sum.halfWidth.toFixed()]).toEqual(['150', '5'])
  expect(relativeOf(sum).toSD(8).toFixed()).toBe('0.033333333')
})

it('adds what a shared factor is off by before it squares', () => {
  // √(0 + (300 × 0.1)²), where two factors of their own would give √(10² + 20²).
  expect(
    combineSum([line('100', '0', 'power'), line('200', '0', 'power')], factors).halfWidth.toFixed(),
  ).toBe('30')
  // √((100 × 0.03)² + (200 × 0.02)²  + (100 × 0.1)² + (200 × 0.02)²) by hand.
  const two = combineSum([line('100', '0.03', 'power'), line('200', '0.02', 'gas')], factors)
  expect(two.halfWidth.pow(2).toSD(35).toFixed()).toBe('141')
})

it('lets a factor cancel where power bought is sold again', () => {
  const sum = combineSum([line('100', '0', 'power'), line('-40', '0', 'power')], factors)
  expect([sum.total.toFixed(), sum.halfWidth.toFixed()]).toEqual(['60', '6'])
})

it('gives a negative total a positive uncertainty', () => {
  expect(relativeOf(combineSum([line('-100', '0.05')])).toFixed()).toBe('0.05')
})

it('has no relative uncertainty of a zero total, and says the absolute one', () => {
  const sum = combineSum([line('5', '1'), line('-5', '1')])
  expect(problemOf(() => relativeOf(sum))).toEqual({
    code: 'ZC-UNCERTAINTY-ZERO',
    info: { halfWidth: '7.07107' },
  })
  expect(problemOf(() => relativeOf(combineSum([]))).code).toBe('ZC-UNCERTAINTY-ZERO')
})

it('names lines whose own and shared parts together are too wide', () => {
  const wide = new Map([['steam', new Decimal('0.5')]])
  const lines = [line('1', '0.5'), line('1', '0.5', 'steam'), line('1', '0.6')]
  expect(combineSum(lines, wide).wide).toEqual([1, 2])
})

it('refuses a factor without an uncertainty, and negative ones', () => {
  expect(problemOf(() => combineSum([line('1', '0.1', 'heat')], factors))).toEqual({
    code: 'ZC-FACTOR-UNKNOWN',
    info: { id: 'heat', near: ['power', 'gas'] },
  })
  expect(problemOf(() => combineSum([line('1', '0'), line('1', '-0.1')])).info).toEqual({
    row: 2,
    text: '-0.1',
  })
  const negative = new Map([['x', new Decimal(-1)]])
  expect(problemOf(() => combineSum([line('1', '0', 'x')], negative)).code).toBe('ZC-UNCERTAINTY-INVALID')
})

describe('properties', () => {
  const decimal = (min: number, max: number) => fc.integer({ min, max }).map((n) => new Decimal(n).div(1000))
  const anyLine = fc
    .record({
      value: decimal(1, 1_000_000),
      relative: decimal(0, 500),
      factor: fc.constantFrom('power', 'gas', undefined),
    })
    .map(({ factor, ...own }): UncertainLine => (factor === undefined ? own : { ...own, factor }))
  const lines = fc.array(anyLine, { minLength: 1, maxLength: 15 })

  it('the order does not matter, to 35 digits', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const [a, b] = [combineSum(some, factors), combineSum(some.toReversed(), factors)]
        expect(a.total.eq(b.total)).toBe(true)
        expect(a.halfWidth.toSD(35).eq(b.halfWidth.toSD(35))).toBe(true)
      }),
    )
  })
  it('one line alone keeps its own', () => {
    fc.assert(
      fc.property(decimal(1, 1_000_000), decimal(0, 999), (value, relative) => {
        expect(
          relativeOf(combineSum([{ value, relative }]))
            .toSD(35)
            .eq(relative),
        ).toBe(true)
      }),
    )
  })
  it('a factor shared by all is as uncertain for the total as for one line', () => {
    fc.assert(
      fc.property(fc.array(decimal(1, 1_000_000), { minLength: 1, maxLength: 15 }), (values) => {
        const all = values.map((value) => ({ value, relative: new Decimal(0), factor: 'power' }))
        expect(relativeOf(combineSum(all, factors)).toSD(35).toFixed()).toBe('0.1')
      }),
    )
  })
  it('sharing a factor never makes lines of one sign less uncertain', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const own = some.map((one, i): UncertainLine =>
          one.factor === undefined ? one : { ...one, factor: `${one.factor}/${String(i)}` },
        )
        const each = new Map(
          own.flatMap(({ factor }) =>
            factor === undefined ? [] : [[factor, factors.get(factor.split('/')[0]!)!] as const],
          ),
        )
        const [shared, apart] = [combineSum(some, factors), combineSum(own, each)]
        expect(shared.halfWidth.times('1.0000000001').gte(apart.halfWidth)).toBe(true)
      }),
    )
  })
})
