import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marketBased } from '../inventory/marketBased.ts'
import { parkMethod } from '../inventory/parkMethod.ts'
import { exactTotal, Decimal } from '../quantity/index.ts'
import { activity, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, fuel, rate } from '../testing/madeUpFinder.ts'
import { inputOf } from '../testing/madeUpActivities.ts'
import { diesel } from '../testing/madeUpInventory.ts'
import { processResult } from '../testing/madeUpProcess.ts'
import { inventoryOf } from '../inventory/inventoryOf.ts'
import { bridge } from './bridge.ts'
import { countedLines, type TotalSource, type Way } from './countedLines.ts'
import { lessExactly } from './lessExactly.ts'
import { programmeTotal } from './programmeTotal.ts'

/** All values made up but 0.8325, which the park method asks for by the id of its record. */
const finder = finderOf([
  rate({ carrier: 'electricity', calibre: 'average', value: '0.5' }),
  rate({ carrier: 'electricity', calibre: 'residual', value: '0.75' }),
  rate({ carrier: 'electricity', calibre: 'fossil-only', id: 'grid/CN/2022/fossil-only', value: '0.8325' }),
  fuel({ carrier: 'diesel', ncv: '40', carbon: '0.031', oxidation: '0.98' }),
])

function sourceFrom(power: number, oil: number, covered: string): TotalSource {
  const inventory = inventoryOf(inputOf([activity({ amount: power }), diesel(oil)]), finder)
  const totals = programmeTotal(inventory, [
    processResult([{ mass: '12.5' }, { mass: '2', gas: 'CH4', gwp: 28 }]),
  ])
  return { inventory, totals, covered: new Decimal(covered), finder }
}
const sumOf = (source: TotalSource, way: Way): Decimal =>
  exactTotal(countedLines(source, way, 'CO2').map(({ value }) => value))

describe('the lines of a total', () => {
  const source = sourceFrom(100, 3, '40')

  it('add up to the total of their method', () => {
    expect(sumOf(source, 'location').eq(source.totals.exact.co2)).toBe(true)
    const { inventory, covered } = source
    const location = inventory.total.value
    // The inventory of this test has no process parts, so the methods are compared by what they change.
    for (const [way, total] of [
      ['market', marketBased(inventory, covered, finder).total.value],
      ['park', parkMethod(inventory, covered, finder).total.value],
    ] as const)
      expect(sumOf(source, way).minus(sumOf(source, 'location')).toFixed()).toBe(
        total.minus(location).toFixed(),
      )
  })

  it('tell what green power covers from the rest', () => {
    const steps = bridge(countedLines(source, 'location', 'CO2', true), countedLines(source, 'market', 'CO2'))
    expect(steps.map(({ key, change }) => [key, change.toFixed()])).toEqual([
      ['bought-power/covered', '-20'],
      ['bought-power/rest', '15'],
    ])
  })

  it('deduct power sold on by the factor of the method, on its own line', () => {
    const sold = activity({ source: sourceOf('sold-power'), amount: 60, meter: 'X' })
    const inventory = inventoryOf(inputOf([activity({ amount: 100 }), sold]), finder)
    const from = { inventory, totals: programmeTotal(inventory, []), covered: new Decimal(40), finder }
    for (const [way, change, total] of [
      ['market', '-15', '0'],
      ['park', '-19.95', '0'],
    ] as const) {
      const steps = bridge(countedLines(from, 'location', 'CO2', true), countedLines(from, way, 'CO2'))
      expect(steps.find(({ key }) => key === sold.source.id)?.change.toFixed()).toBe(change)
      expect(sumOf(from, way).toFixed()).toBe(total)
    }
  })

  it('are in CO2e where that is asked for', () => {
    const lines = countedLines(source, 'location', 'CO2e').map(({ value }) => value)
    expect(exactTotal(lines).minus(sumOf(source, 'location')).toFixed()).toBe('56')
  })

  it('need no split where no power is bought', () => {
    const inventory = inventoryOf(inputOf([diesel(1)]), finder)
    const none = { ...source, inventory, totals: programmeTotal(inventory, []), covered: new Decimal(0) }
    expect(countedLines(none, 'market', 'CO2')).toHaveLength(1)
  })
})

it('bridges any two methods with nothing left over', () => {
  const way = fc.constantFrom<Way>('location', 'market', 'park')
  const amount = fc.integer({ min: 0, max: 1e9 })
  fc.assert(
    fc.property(way, way, amount, amount, fc.integer({ min: 0, max: 100 }), (from, to, power, oil, share) => {
      const covered = new Decimal(power).div(7).times(share).div(100).toFixed()
      const source = sourceFrom(power / 7, oil / 3, covered)
      const [left, right] = [countedLines(source, from, 'CO2', true), countedLines(source, to, 'CO2', true)]
      const steps = exactTotal(bridge(left, right).map(({ change }) => change))
      const [start, end] = [left, right].map((lines) => exactTotal(lines.map(({ value }) => value)))
      expect(lessExactly(end!, start!).eq(steps)).toBe(true)
    }),
  )
})
