import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { activity, inputOf, problemOf, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, madeUpFinder, rate } from '../testing/madeUpFinder.ts'
import { inventoryOf } from './inventoryOf.ts'
import { marketBased } from './marketBased.ts'

const bought = (amount: number, unit = 'MWh') =>
  activity({ amount, unit, meter: `${unit} ${String(amount)}` })
const d = (value: number | string): Decimal => new Decimal(value)
const changes = (steps: readonly { readonly change: Decimal }[]): string[] =>
  steps.map(({ change }) => change.toFixed())

describe('the sample plant: 18,540 MWh bought, 4,800 covered', () => {
  // The factors of the sample, average 0.5306 and residual 0.6096 tCO2/MWh.
  const finder = finderOf([
    rate({ carrier: 'electricity', calibre: 'average', value: '0.5306' }),
    rate({ carrier: 'electricity', calibre: 'residual', value: '0.6096' }),
  ])
  const inventory = inventoryOf(inputOf([bought(18540)]), finder)
  const { total, steps, factor } = marketBased(inventory, d(4800), finder)

  it('counts what is covered zero and the rest by the residual factor', () => {
    expect(inventory.total.value.toFixed()).toBe('9837.324')
    // 13,740 × 0.6096
    expect(total.value.toFixed()).toBe('8375.904')
  })

  it('goes there in two steps that add up', () => {
    // −4,800 × 0.5306, then 13,740 × (0.6096 − 0.5306)
    expect(changes(steps)).toEqual(['-2546.88', '1085.46'])
    expect(steps.map(({ label }) => label.zh)).toEqual([
      '绿电与绿证 4800 MWh 计 0',
      '其余 13740 MWh 改用 0.6096 tCO2/MWh（made-up/rate/electricity/CN/2000/residual）',
    ])
    expect(steps[1]?.label.en).toBe(
      'The other 13740 MWh at 0.6096 tCO2/MWh (made-up/rate/electricity/CN/2000/residual)',
    )
  })

  it('names the unit as published', () => {
    const perKWh = finderOf([
      rate({ carrier: 'electricity', calibre: 'average', value: '0.5306' }),
      rate({ carrier: 'electricity', calibre: 'residual', value: '0.60', numerator: 'kgCO2', per: 'kWh' }),
    ])
    const [, rest] = marketBased(inventory, d(4800), perKWh).steps
    expect(rest?.label.zh).toContain('改用 0.60 kgCO2/kWh（')
  })

  it('hands out the record of the residual factor', () => {
    expect(factor).toBe(finder.byId('made-up/rate/electricity/CN/2000/residual'))
  })
})

// From here on all factors are made up; see madeUpFinder.
it('leaves everything but bought power as it is', () => {
  const rows = [
    bought(100),
    activity({ source: sourceOf('fuel', 'diesel'), amount: 10, unit: 't' }),
    activity({ source: sourceOf('sold-heat'), amount: 10, unit: 'GJ' }),
    activity({ source: sourceOf('own-power'), amount: 1000 }),
  ]
  const inventory = inventoryOf(inputOf(rows), madeUpFinder)
  expect(inventory.total.value.toFixed()).toBe('71')
  // 22 − 1 + 60 × 0.75
  expect(marketBased(inventory, d(40), madeUpFinder).total.value.toFixed()).toBe('66')
})

it('adds up several units of bought power', () => {
  const inventory = inventoryOf(inputOf([bought(10, '万kWh'), bought(100)]), madeUpFinder)
  expect(marketBased(inventory, d(200), madeUpFinder).total.value.toFixed()).toBe('0')
  expect(marketBased(inventory, d(0), madeUpFinder).total.value.toFixed()).toBe('150')
})

it('has no steps where no power was bought', () => {
  const inventory = inventoryOf(inputOf([activity({ source: sourceOf('own-power') })]), madeUpFinder)
  expect(marketBased(inventory, d(0), madeUpFinder)).toEqual({
    total: inventory.total,
    steps: [],
    factor: null,
    sold: d(0),
  })
})

it('does not fall back on the average where there is no residual factor', () => {
  const finder = finderOf([rate({ carrier: 'electricity', calibre: 'average' })])
  const inventory = inventoryOf(inputOf([bought(1)]), finder)
  expect(problemOf(() => marketBased(inventory, d(0), finder)).code).toBe('ZC-FACTOR-MISSING')
})

it('goes by steps that add exactly to the difference', () => {
  const cents = fc.integer({ min: 1, max: 10 ** 9 })
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const [used, covered] = [Math.max(a, b), Math.min(a, b)]
      const inventory = inventoryOf(inputOf([bought(used / 100)]), madeUpFinder)
      const { total, steps } = marketBased(inventory, d(covered).div(100), madeUpFinder)
      const sum = steps.reduce((all, { change }) => all.plus(change), d(0))
      expect(sum.toFixed()).toBe(total.value.minus(inventory.total.value).toFixed())
      // What is left of the power, × 0.75.
      expect(total.value.toFixed(20)).toBe(
        d(used - covered)
          .div(100)
          .times('0.75')
          .toFixed(20),
      )
    }),
    { numRuns: 200, endOnFailure: true },
  )
})

describe('power that is sold on', () => {
  const sold = (amount: number, unit = 'MWh') =>
    activity({ source: sourceOf('sold-power'), amount, unit, meter: 'X' })
  const market = (covered: number, ...rows: ReturnType<typeof activity>[]) =>
    marketBased(inventoryOf(inputOf(rows), madeUpFinder), d(covered), madeUpFinder)

  it('leaves nothing behind where all of it only passes through', () => {
    const { total, steps } = market(0, bought(1200), sold(1_200_000, 'kWh'))
    expect(total.value.toFixed()).toBe('0')
    // 1,200 × 0.25 more for what was bought, and as much more deducted.
    expect(changes(steps)).toEqual(['0', '300', '-300'])
    expect(steps[2]?.label.zh).toContain('转供出去的 1200 MWh 按买入时的因子 0.75 tCO2/MWh 扣除')
  })
  it('is deducted by the factor of what was bought, and covered power is none of it', () => {
    // (100 − 40 − 30) × 0.75
    expect(market(40, bought(100), sold(30)).total.value.toFixed()).toBe('22.5')
  })
  it('beyond what was bought keeps the factor of its own row', () => {
    // 100 × 0.75 − 100 × 0.75 − 20 × 0.5
    expect(market(0, bought(100), sold(120)).total.value.toFixed()).toBe('-10')
  })
})
