import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueOf } from '../errors/index.ts'
import { convertValue, Decimal, findUnit, MWh, readNumber } from '../quantity/index.ts'
import { stepsOf, type Derivation } from '../trace/index.ts'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, madeUpFinder as finder, rate } from '../testing/madeUpFinder.ts'
import type { Activity } from './Activity.ts'
import type { Inventory, InventoryInput } from './Inventory.ts'
import { inventoryOf } from './inventoryOf.ts'

// All factors are made up; see madeUpFinder.
const inventory = (rows: readonly Activity[], more?: Partial<InventoryInput>): Inventory =>
  inventoryOf(inputOf(rows, more), finder)
const linesOf = ({ lines }: Inventory): string[][] =>
  lines.map(({ source, amount, emissions }) => [
    source.id,
    `${amount.value.toFixed()} ${amount.unit.symbol}`,
    emissions.value.toFixed(),
  ])
const codesOf = ({ issues }: Inventory): string[] => issues.map(({ code }) => code)
const diesel = (amount: number, more: Parameters<typeof activity>[0] = {}) =>
  activity({ source: sourceOf('fuel', 'diesel'), amount, unit: 't', ...more })
const bought = (amount: number, more: Parameters<typeof activity>[0] = {}) => activity({ amount, ...more })
const halves = [
  ['2025-01-01', '2025-06-30'],
  ['2025-07-01', '2025-12-31'],
] as const

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

describe('a bad row', () => {
  const unknown = activity({ source: sourceOf('fuel', 'unobtainium'), unit: 't' })

  it('never hides the others: they are counted and every problem is named at its row', () => {
    const wrongUnit = bought(1, { unit: 't', meter: 'x' })
    const tooOld = bought(1, { days: ['2019-01-01', '2019-01-31'], meter: 'M' })
    const result = inventory([unknown, diesel(10), wrongUnit, bought(100, { meter: 'M' }), tooOld])
    expect(result.issues.map((issue) => [issue.code, issue.at?.cell])).toEqual([
      ['ZC-FACTOR-MISSING', 'D2'],
      ['ZC-UNIT-MISMATCH', 'D4'],
      ['ZC-FACTOR-DATE', 'D6'],
    ])
    expect(result.total.value.toFixed()).toBe('72')
    expect(result.complete).toBe(false)
  })

  it('is an issue each time it stands there', () => {
    const again = [unknown, { ...unknown, meter: 'other' }]
    expect(codesOf(inventory(again))).toEqual(['ZC-FACTOR-MISSING', 'ZC-FACTOR-MISSING'])
  })

  it('does not count zero', () => {
    expect(inventory([unknown]).lines).toEqual([])
  })

  it('is one whose amount cannot be added, and only that one', () => {
    const result = inventory([bought(1e-300), bought(100, { meter: 'M' })])
    expect(result.issues).toMatchObject([{ code: 'ZC-NUMBER-RANGE', at: { cell: 'D2' } }])
    expect([result.total.value.toFixed(), result.complete]).toEqual(['50', false])
    expect(inventory([bought(1e-300)]).lines).toEqual([])
  })

  it('says which cell of it to look at', () => {
    const asked: string[] = []
    const locate = (key: number, part = 'amount') => {
      asked.push(part)
      return { sheet: '活动', cell: `${part} ${String(key)}` }
    }
    const unsourced = { value: new Decimal(1), numerator: findUnit('tCO2'), per: MWh, evidence: '' }
    const options = { typedFactor: unsourced } as NonNullable<Activity['options']>
    const typedFactor = { ...unsourced, per: findUnit('t'), evidence: '单据' }
    const perTonne = { typedFactor } as NonNullable<Activity['options']>
    const rows = [
      bought(1, { unit: 't', meter: 'a' }),
      activity({ source: sourceOf('fuel', 'natural-gas'), unit: 'm3' }),
      diesel(1, { unit: 'L' }),
      bought(1, { options, meter: 'b' }),
      bought(1, { days: ['2019-01-01', '2025-12-31'], meter: 'c' }),
      unknown,
      bought(1, { options: perTonne, meter: 'd' }),
      bought(1, { options: { factorId: 'made-up/fuel/diesel/CN/2000/general' }, meter: 'e' }),
    ]
    const cells = inventory(rows, { locate }).issues.map((issue) => `${issue.code} ${issue.at?.cell ?? ''}`)
    expect(cells).toEqual([
      'ZC-UNIT-MISMATCH unit 0',
      'ZC-GAS-CONDITIONS unit 1',
      'ZC-DENSITY-NEEDED unit 2',
      'ZC-FACTOR-UNSOURCED factor 3',
      'ZC-FACTOR-MISSING amount 5',
      'ZC-VALUE-INVALID factor 6',
      'ZC-VALUE-INVALID factor 7',
    ])
  })
})

describe('a total is complete only', () => {
  it('where no month is missing', () => {
    const result = inventory([bought(10, { days: halves[0] })])
    expect(codesOf(result)).toEqual(['ZC-MONTH-MISSING'])
    expect([result.complete, result.total.value.toFixed()]).toEqual([false, '5'])
  })

  it('where no row was unreadable', () => {
    const issue = issueOf({ code: 'ZC-AMOUNT-BLANK', info: {} }, { sheet: '活动', cell: 'D9' })
    const result = inventory([bought(10)], { issues: [issue] })
    expect([result.complete, codesOf(result)]).toEqual([false, ['ZC-AMOUNT-BLANK']])
  })

  it('where months do not overlap', () => {
    expect(inventory([bought(1), bought(1, { days: halves[1] })]).complete).toBe(false)
  })

  it('but a thing to look at does not make it partial', () => {
    const issue = issueOf({ code: 'ZC-UNIT-MIXED', info: { meter: 'M', units: ['kWh', 'MWh'] } })
    expect(inventory([bought(10)], { issues: [issue] }).complete).toBe(true)
  })
})

describe('the explanation', () => {
  const leavesOf = (node: Derivation): Derivation[] => ('of' in node ? node.of.flatMap(leavesOf) : [node])

  it('ends in the cells of all rows that count, each once', () => {
    const rows = [bought(10, { days: halves[0] }), diesel(5), bought(30, { days: halves[1] })]
    const leaves = leavesOf(inventory(rows).why())
    const cells = leaves.flatMap((leaf) =>
      leaf.kind === 'cell' ? [`${leaf.at.cell} ${leaf.gives.value.toFixed()}`] : [],
    )
    expect(cells).toEqual(['D2 10', 'D4 30', 'D3 5'])
    expect(new Set(leaves.map(({ kind }) => kind))).toEqual(new Set(['cell', 'factor', 'constant']))
  })

  it('keeps the double of a computed cell beside its reading', () => {
    const [leaf] = leavesOf(inventory([bought(234.55999999999995)]).why())
    expect(leaf).toMatchObject({ kind: 'cell', raw: 234.55999999999995 })
    expect(leaf?.gives.value.toFixed()).toBe('234.56')
  })

  it('gives at its root what the inventory gives', () => {
    const result = inventory([bought(10), diesel(5)])
    expect(result.why().gives.value.toFixed()).toBe(result.total.value.toFixed())
    for (const { why, emissions } of result.lines)
      expect(why().gives.value.toFixed()).toBe(emissions.value.toFixed())
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
