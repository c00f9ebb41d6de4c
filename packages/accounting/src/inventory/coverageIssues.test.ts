import { describe, expect, it } from 'vitest'
import { activity, inputOf } from '../testing/madeUpActivities.ts'
import { coverageIssues } from './coverageIssues.ts'
import { isoDay, periodOf } from './period.ts'
import { rowsByMeter } from './rowsByMeter.ts'
import type { InventoryInput } from './Inventory.ts'

type Days = readonly [string, string]
const twelve = Array.from({ length: 12 }, (_, i) => i + 1)
const two = (n: number): string => String(n).padStart(2, '0')
const monthly = (months: readonly number[] = twelve): Days[] =>
  months.map((m) => [`2025-${two(m)}-01`, isoDay(Date.UTC(2025, m, 0) / 86_400_000)])
/** Bills from the 26th to the 25th; number 1 begins in December. */
const billed = (bills: readonly number[] = twelve): Days[] =>
  bills.map((m) => [m === 1 ? '2024-12-26' : `2025-${two(m - 1)}-26`, `2025-${two(m)}-25`])
const without = (...missing: number[]): number[] => twelve.filter((m) => !missing.includes(m))

const rowsOf = (days: readonly Days[], meter = 'M-1') => days.map((span) => activity({ days: span, meter }))
const coverageOf = (input: InventoryInput) => coverageIssues(rowsByMeter(input.activities), input)
const issuesOf = (days: readonly Days[]) => coverageOf(inputOf(rowsOf(days)))
const missing = (days: readonly Days[]): string[] =>
  issuesOf(days).flatMap((issue) => (issue.code === 'ZC-MONTH-MISSING' ? issue.info.months : [issue.code]))

describe('calendar months', () => {
  it('of a whole year leave no gap, in any order', () => {
    expect(missing(monthly())).toEqual([])
    expect(missing(monthly(twelve.toReversed()))).toEqual([])
  })

  it.each([
    ['March', [3], ['2025-03']],
    ['the first month', [1], ['2025-01']],
    ['the last month', [12], ['2025-12']],
    ['the first and the last month', [1, 12], ['2025-01', '2025-12']],
    ['months apart', [2, 7, 8], ['2025-02', '2025-07', '2025-08']],
  ])('say which is missing: %s', (_, gone, months) => {
    expect(missing(monthly(without(...gone)))).toEqual(months)
  })

  it('are named once, by meter, at its first row, and weigh a total down', () => {
    const [issue, ...others] = issuesOf(monthly(without(3, 5)))
    expect(others).toEqual([])
    expect(issue).toEqual({
      code: 'ZC-MONTH-MISSING',
      info: { meter: 'M-1', months: ['2025-03', '2025-05'] },
      at: { sheet: '活动', cell: 'D2' },
      severity: 'must',
    })
  })

  it('count by day: a row that stops early leaves its month open', () => {
    expect(
      missing([
        ['2025-01-01', '2025-06-29'],
        ['2025-07-01', '2025-12-31'],
      ]),
    ).toEqual(['2025-06'])
  })
})

describe('billing months', () => {
  it('from the 26th to the 25th may end as many days before the year as they began before it', () => {
    expect(missing(billed())).toEqual([])
  })

  it('do not hide a missing bill', () => {
    expect(missing(billed(without(6)))).toEqual(['2025-05', '2025-06'])
    expect(missing(billed(without(12)))).toContain('2025-12')
    expect(missing(billed(without(1)))).toContain('2025-01')
  })

  it('that begin within the year may not end before it does', () => {
    expect(missing([['2025-01-01', '2025-12-25']])).toEqual(['2025-12'])
  })
})

describe('other rows', () => {
  it('for a whole year cover it', () => {
    expect(missing([['2025-01-01', '2025-12-31']])).toEqual([])
  })

  it('of other meters do not fill a gap', () => {
    const rows = [...rowsOf(monthly(without(3))), ...rowsOf(monthly([3]), 'M-2')]
    const found = coverageOf(inputOf(rows)).map((issue) => [issue.code, issue.at?.cell])
    expect(found).toEqual([
      ['ZC-MONTH-MISSING', 'D2'],
      ['ZC-MONTH-MISSING', 'D13'],
    ])
  })

  it('that could not be read still cover their months', () => {
    const unread = [
      { source: undefined, meter: 'M-1', period: periodOf('2025-03-01', '2025-03-31'), key: 40 },
    ]
    expect(coverageOf(inputOf(rowsOf(monthly(without(3))), { unread }))).toEqual([])
  })

  it('are not asked for: a table without rows has no meter to miss', () => {
    expect(coverageOf(inputOf([]))).toEqual([])
  })
})

describe('an overlap', () => {
  it('is blamed on the later row, with the months counted twice', () => {
    const issues = issuesOf([...monthly(), ['2025-03-10', '2025-04-20']])
    const found = issues.map((issue) =>
      'months' in issue.info ? [issue.code, issue.info.months, issue.at?.cell] : [],
    )
    expect(found).toEqual([
      ['ZC-PERIOD-OVERLAP', ['2025-03'], 'D14'],
      ['ZC-PERIOD-OVERLAP', ['2025-04'], 'D5'],
    ])
  })

  it('is seen when a month stands there twice, and between a year and a month', () => {
    expect(missing([...monthly(), ...monthly([5])])).toEqual(['ZC-PERIOD-OVERLAP'])
    expect(missing([['2025-01-01', '2025-12-31'], ...monthly([5])])).toEqual(['ZC-PERIOD-OVERLAP'])
  })

  it('of one day is an overlap too', () => {
    expect(
      missing([
        ['2025-01-01', '2025-06-30'],
        ['2025-06-30', '2025-12-31'],
      ]),
    ).toEqual(['ZC-PERIOD-OVERLAP'])
  })
})
