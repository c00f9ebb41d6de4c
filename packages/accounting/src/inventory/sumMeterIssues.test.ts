import { describe, expect, it } from 'vitest'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder } from '../testing/madeUpFinder.ts'
import type { Activity } from './Activity.ts'
import { inventoryOf } from './inventoryOf.ts'

const year = ['2025-01-01', '2025-12-31'] as const
const half = ['2025-01-01', '2025-06-30'] as const
const rest = ['2025-07-01', '2025-12-31'] as const
const row = (meter: string, amount: number, days: readonly [string, string] = year, unit = 'MWh'): Activity =>
  activity({ meter, amount, days, unit })
const found = (...rows: Activity[]) =>
  inventoryOf(inputOf(rows), madeUpFinder)
    .issues.filter(({ code }) => code === 'ZC-AMOUNT-SUM')
    .map(({ at, severity, info }) => [at?.cell, severity, (info as { meter?: string }).meter])

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
