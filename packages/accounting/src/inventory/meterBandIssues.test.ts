import { describe, expect, it } from 'vitest'
import type { Issue } from '../errors/index.ts'
import { activity, sourceOf } from '../testing/madeUpActivities.ts'
import type { Activity } from './Activity.ts'
import { meterBandIssues } from './meterBandIssues.ts'
import { meterSummary } from './meterSummary.ts'
import { rowsByMeter } from './rowsByMeter.ts'

type Meter = readonly [amount: number, unit?: string]
const rows = (...meters: readonly Meter[]): Activity[] =>
  meters.map(([amount, unit = 'MWh'], key) => activity({ amount, unit, meter: `M-${String(key)}`, key }))
const found = (all: readonly Activity[]): Issue[] =>
  meterBandIssues(rowsByMeter(all).map(meterSummary), (key) => ({ sheet: '活动', cell: `D${String(key)}` }))
const said = (all: readonly Activity[]): string[] =>
  found(all).map(({ at, info }) => `${at!.cell} ${'times' in info ? info.times : ''}`)

it('finds the meter whose every row is in another unit than it says', () => {
  // 90 kWh a year where the others have MWh: the number was in MWh.
  expect(said(rows([80], [90, 'kWh'], [100], [120]))).toEqual(['D1 1100'])
  // 100 MWh entered as 100 GWh.
  expect(said(rows([80], [90], [100_000], [120]))).toEqual(['D2 830'])
  expect(said(rows([80], [90, '万kWh'], [100, '万kWh'], [120, '万kWh'], [1_000_000, '万kWh']))).toEqual([
    'D4 10000',
  ])
})

it('compares by the day, so that a meter of one month is no slip', () => {
  const short = activity({ amount: 10, meter: 'new', days: ['2025-12-01', '2025-12-31'], key: 9 })
  expect(said([...rows([80], [90], [100]), short])).toEqual([])
})

describe('says nothing', () => {
  it.each<readonly Meter[]>([
    // too few to know what is usual
    [[80], [90], [100_000]],
    // large beside small
    [[80], [2_000], [90_000], [1_000_000]],
    // nearly idle
    [[80], [90], [100], [0.001]],
    // not running
    [[80], [90], [100], [0]],
  ])('of %j %j %j %j', (...meters) => {
    expect(said(rows(...meters))).toEqual([])
  })

  it('across sources and across units of different kinds', () => {
    const gas = [1, 2, 3].map((key) =>
      activity({
        source: sourceOf('fuel', 'gas'),
        amount: 100_000,
        unit: 't',
        meter: `G-${String(key)}`,
        key,
      }),
    )
    expect(said([...rows([80], [90], [100]), ...gas])).toEqual([])
  })
})
