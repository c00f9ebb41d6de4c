import { describe, expect, it } from 'vitest'
import type { Issue } from '../errors/index.ts'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder } from '../testing/madeUpFinder.ts'
import type { Activity } from './Activity.ts'
import { inventoryOf } from './inventoryOf.ts'

const year = ['2025-01-01', '2025-12-31'] as const
const half = ['2025-01-01', '2025-06-30'] as const
const rest = ['2025-07-01', '2025-12-31'] as const
const row = (meter: string, amount: number, days: readonly [string, string] = year, unit = 'MWh'): Activity =>
  activity({ meter, amount, days, unit })
interface Said {
  readonly meter: string
  readonly meters: readonly string[]
  readonly by: string
}
const said = (rows: readonly Activity[], issues: readonly Issue[] = []) =>
  inventoryOf(inputOf(rows, { issues }), madeUpFinder).issues.filter(({ code }) => code === 'ZC-AMOUNT-SUM')
const found = (...rows: Activity[]) =>
  said(rows).map(({ at, severity, info }) => [at?.cell, severity, (info as Said).meter])
/** Each sum with its parts. */
const sums = (...rows: Activity[]) =>
  said(rows).map(({ info }) => {
    const { meter, meters, by } = info as Said
    return `${by}: ${meter} = ${meters.join(' + ')}`
  })
const meters = (...amounts: readonly (readonly [string, number])[]): Activity[] =>
  amounts.map(([meter, amount]) => row(meter, amount))

// 0.1 + 0.2 is not 0.3 in doubles.
const parts = [row('M1', 0.1, half), row('M1', 0.4, rest), row('M2', 0.2, half), row('M2', 0.3, rest)]

describe('a meter that is the sum of the others', () => {
  it('asks for a look, exactly, for each period or for the year', () => {
    expect(found(...parts, row('T', 0.3, half), row('T', 0.7, rest))).toEqual([['D6', 'should', 'T']])
    expect(found(row('T', 1), ...parts)).toEqual([['D2', 'should', 'T']])
    expect(found(row('T', 1000, year, 'kWh'), ...parts)).toEqual([['D2', 'should', 'T']])
  })
  it('is none when a last digit differs, over another time, or of another source', () => {
    expect(found(row('T', 1.000001), ...parts)).toEqual([])
    expect(found(row('T', 1, half), ...parts)).toEqual([])
    const heat = activity({ source: sourceOf('bought-heat'), meter: 'T', amount: 1, unit: 'MWh', days: year })
    expect(found(heat, ...parts)).toEqual([])
  })
  it('of two equal meters only where its name says so', () => {
    expect(found(row('M1', 1), row('M2', 1))).toEqual([])
    expect(found(row('M1', 1), row('厂区总表', 1))).toEqual([['D3', 'should', '厂区总表']])
  })
  it('is none where nothing was used', () => {
    expect(found(row('M1', 0), row('M2', 0), row('M3', 0))).toEqual([])
  })
})

describe('sums of groups', () => {
  const subs = [
    ['a', 10],
    ['b', 20],
    ['c', 30],
    ['d', 40],
  ] as const
  const both = ['amount: T1 = a + b', 'amount: T2 = c + d']

  it('are named, each with its parts, wherever they stand', () => {
    expect(sums(...meters(['T1', 30], ['T2', 70], ...subs))).toEqual(both)
    expect(sums(...meters(...subs, ['T1', 30], ['T2', 70]))).toEqual(both)
    expect(sums(...meters(['T1', 30], subs[0], subs[1], ['T2', 70], subs[2], subs[3]))).toEqual(both)
  })
  it('may be summed again', () => {
    const rows = meters(['T', 100], ['T1', 30], subs[0], subs[1], ['T2', 70], subs[2], subs[3])
    expect(sums(...rows)).toEqual(['amount: T = T1 + T2', ...both])
  })
  it('by chance are none: once, and not of all', () => {
    expect(sums(...meters(...subs, ['e', 7]))).toEqual([])
  })
  it('in each of several periods are some, whatever else there is', () => {
    const twice = (meter: string, first: number, second: number): Activity[] => [
      row(meter, first, half),
      row(meter, second, rest),
    ]
    const several = [...twice('a', 0.1, 4), ...twice('b', 0.2, 5), ...twice('e', 7, 8)]
    expect(sums(...twice('T', 0.3, 9), ...several)).toEqual(['amount: T = a + b'])
    // The same over the year only.
    expect(sums(...twice('T', 9, 0.3), ...several)).toEqual([])
  })
  it('are not looked for among many meters', () => {
    const many = (count: number): Activity[] => [
      ...Array.from({ length: count }, (_, i) => [
        row(`m${String(i)}`, 1, half),
        row(`m${String(i)}`, 2, rest),
      ]).flat(),
      row('T', 2, half),
      row('T', 4, rest),
    ]
    expect(sums(...many(23))).toEqual(['amount: T = m0 + m1'])
    expect(sums(...many(24))).toEqual([])
  })
})

describe('a meter whose name says that it is a total', () => {
  it('is named beside others of the same time, whatever it reads', () => {
    const others = [row('M1', 1), row('M2', 2)]
    for (const name of ['总表', '全厂合计', 'Main meter 1', 'TOTAL'])
      expect(sums(row(name, 9), ...others)).toEqual([`name: ${name} = M1 + M2`])
    for (const name of ['总装车间', '总部', 'Summer house', 'Main hall'])
      expect(sums(row(name, 9), ...others)).toEqual([])
  })
  it('within what lines lose where it may also be the name of a place', () => {
    const others = [row('M1', 40), row('M2', 60)]
    expect(sums(row('总进线', 102), ...others)).toEqual(['name: 总进线 = M1 + M2'])
    expect(sums(row('main', 98), ...others)).toEqual(['name: main = M1 + M2'])
    expect(sums(row('总进线', 102.1), ...others)).toEqual([])
  })
  it('is none beside totals only, or at another time', () => {
    expect(sums(row('1# 总表', 1), row('2# 总表', 2))).toEqual([])
    expect(sums(row('总表', 1, half), row('M1', 2, rest))).toEqual([])
  })
})

it('does not ask twice about a row without a meter', () => {
  const info = { source: { zh: '', en: '' }, rows: 1, meters: ['M1'] }
  const asked = {
    code: 'ZC-AMOUNT-SUM',
    info,
    severity: 'should',
    at: { sheet: '活动', cell: 'D2' },
  } as const
  const rows = [row('T', 1), ...parts]
  expect(said(rows, [asked])).toEqual([asked])
  expect(said(rows, [{ ...asked, at: { ...asked.at, cell: 'D9' } }])).toHaveLength(2)
})
