import { expect, it } from 'vitest'
import { problemOf } from '../testing/madeUpActivities.ts'
import { dayNumber, isoDay, monthsOf, periodOf } from './period.ts'

it.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2025-12-31', 20_453],
])('counts the days since 1970: %s is %d', (iso, day) => {
  expect(dayNumber(iso)).toBe(day)
  expect(isoDay(day)).toBe(iso)
})

it.each(['2025-02-29', '2100-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-1-1', '', '0026-01-01'])(
  'knows no day %j',
  (iso) => {
    expect(dayNumber(iso)).toBeUndefined()
    expect(problemOf(() => periodOf(iso, '2025-12-31'))).toEqual({
      code: 'ZC-DATE-INVALID',
      info: { text: iso },
    })
    expect(problemOf(() => periodOf('2025-01-01', iso)).code).toBe('ZC-DATE-INVALID')
  },
)

it('includes both days and refuses a period that ends before it begins', () => {
  const { first, last } = periodOf('2025-01-01', '2025-01-01')
  expect(last - first).toBe(0)
  expect(problemOf(() => periodOf('2025-02-01', '2025-01-31'))).toEqual({
    code: 'ZC-PERIOD-REVERSED',
    info: { start: '2025-02-01', end: '2025-01-31' },
  })
})

it('names the months a span touches, over the end of a year', () => {
  const { first, last } = periodOf('2024-11-30', '2025-02-01')
  expect(monthsOf(first, last)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
  expect(monthsOf(last, last)).toEqual(['2025-02'])
  expect(monthsOf(last, first)).toEqual([])
})
