import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertValue, Decimal, MWh, readNumber } from '../quantity/index.ts'
import { stepsOf } from '../trace/index.ts'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, rate } from '../testing/madeUpFinder.ts'
import { bought, diesel, halves, inventory } from '../testing/madeUpInventory.ts'
import type { Inventory } from './Inventory.ts'
import { inventoryOf } from './inventoryOf.ts'

const linesOf = ({ lines }: Inventory): string[][] =>
  lines.map(({ source, amount, emissions }) => [
    source.id,
    `${amount.value.toFixed()} ${amount.unit.symbol}`,
    emissions.value.toFixed(),
  ])

describe('lines', () => {
  it('sum the amounts of one source, unit and factor and keep scopes apart', () => {
    const result = inventory([bought(10, { days: halves[0] }), diesel(5), bought(30, { days: halves[1] })])
    expect(linesOf(result)).toEqual([
      ['bought-power electricity', '40 MWh', '20'],
      ['fuel diesel', '5 t', '11'],
    ])
    const { direct, indirect, total } = result
    expect([direct, indirect, total].map(({ value }) => value.toFixed())).toEqual(['11', '20', '31'])
    expect(result.complete).toBe(true)
  })

  it('keep the units of one source apart, and add their emissions', () => {
    const result = inventory([bought(10, { days: halves[0] }), bought(3, { days: halves[1], unit: '万kWh' })])
    expect(linesOf(result)).toEqual([
      ['bought-power electricity', '10 MWh', '5'],
      ['bought-power electricity', '3 万kWh', '15'],
    ])
    expect(result.total.value.toFixed()).toBe('20')
  })

  it('take for each row the factor of its own last day', () => {
    const rows = [
      bought(10, { days: ['2022-06-01', '2022-12-31'], meter: 'a' }),
      bought(10, { days: ['2022-12-26', '2023-01-25'], meter: 'b' }),
      bought(10, { days: ['2024-01-01', '2024-01-31'], meter: 'c' }),
    ]
    expect(linesOf(inventory(rows))).toEqual([
      ['bought-power electricity', '10 MWh', '6'],
      ['bought-power electricity', '20 MWh', '10'],
    ])
    expect(inventory(rows).lines.map(({ lastDay }) => lastDay)).toEqual(['2022-12-31', '2024-01-31'])
  })

  it('keep rows with measured values apart from those without', () => {
    const options = { carbon: new Decimal('0.6') }
    const result = inventory([diesel(1, { days: halves[0] }), diesel(1, { days: halves[1], options })])
    expect(linesOf(result).map(([, , emissions]) => emissions)).toEqual(['2.2', '1.1'])
  })

  it('show what was sold as a negative line of its own', () => {
    const result = inventory([
      activity({ source: sourceOf('bought-heat'), amount: 100, unit: 'GJ' }),
      activity({ source: sourceOf('sold-heat'), amount: 30, unit: 'GJ' }),
    ])
    expect(linesOf(result).map(([id, , emissions]) => [id, emissions])).toEqual([
      ['bought-heat heat', '10'],
      ['sold-heat heat', '-3'],
    ])
    expect(result.indirect.value.toFixed()).toBe('7')
  })

  it('count how many rows are estimates', () => {
    const result = inventory([
      diesel(1, { days: halves[0], estimated: true }),
      diesel(1, { days: halves[1] }),
      bought(1, { estimated: true }),
    ])
    expect([result.estimates, ...result.lines.map(({ estimates }) => estimates)]).toEqual([2, 1, 1])
  })
})

describe('what is only listed', () => {
  it('never changes a total, however much it is', () => {
    const rows = [bought(100), diesel(10)]
    const before = inventory(rows).total.value.toFixed()
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 9), (power, heat) => {
        const listed = [
          activity({ source: sourceOf('exported-power'), amount: power }),
          activity({ source: sourceOf('recovered-heat'), amount: heat, unit: 'GJ' }),
        ]
        const result = inventory([...rows, ...listed])
        expect(result.total.value.toFixed()).toBe(before)
        expect(result.indirect.value.plus(result.direct.value).toFixed()).toBe(before)
        expect(result.lines.map(({ scope }) => scope)).toEqual([2, 1, null, null])
      }),
      { numRuns: 50, endOnFailure: true },
    )
  })

  it('stands in no step of the total', () => {
    const result = inventory([bought(1), activity({ source: sourceOf('exported-power') })])
    expect(result.why()).toMatchObject({ kind: 'sum', of: [{ label: { en: 'bought-power electricity' } }] })
    expect(stepsOf(result.why(), 'en').filter(({ depth }) => depth === 1).length).toBe(1)
  })
})

it('equals the sum row by row, to the last digit', () => {
  // Made up; the long factor is there to leave the digits of a double behind.
  const long = finderOf([rate({ carrier: 'electricity', calibre: 'average', value: '0.530617293' })])
  const amount = fc
    .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, decimals]) => n / 10 ** decimals)
  const row = fc.record({
    amount,
    unit: fc.constantFrom('kWh', '万kWh', 'MWh'),
    role: fc.constantFrom('bought-power', 'sold-power'),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const read = rows.map((r) => activity({ amount: r.amount, unit: r.unit, source: sourceOf(r.role) }))
      const byRow = read.reduce((sum, { amount: raw, unit, source }) => {
        const tonnes = convertValue(readNumber(raw), unit, MWh).times('0.530617293')
        return source.role === 'sold-power' ? sum.minus(tonnes) : sum.plus(tonnes)
      }, new Decimal(0))
      expect(inventoryOf(inputOf(read), long).total.value.toFixed()).toBe(byRow.toFixed())
    }),
    { numRuns: 300, endOnFailure: true },
  )
})
