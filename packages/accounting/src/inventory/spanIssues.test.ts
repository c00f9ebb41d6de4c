import { expect, it } from 'vitest'
import { activity, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, rate } from '../testing/madeUpFinder.ts'
import { spanIssues } from './spanIssues.ts'

const year = (dataYear: number) =>
  rate({
    id: `made-up/${String(dataYear)}`,
    carrier: 'electricity',
    calibre: 'average',
    dataYear,
    valid: { from: `${String(dataYear)}-01-01`, to: null },
  })
const finder = finderOf([year(2022), year(2023)])
const said = (start: string, end: string, role: 'bought-power' | 'own-power' = 'bought-power') => {
  const row = activity({ source: sourceOf(role), amount: 1000, unit: 'MWh', days: [start, end] })
  return spanIssues([row], finder, (key, part) => ({ sheet: part ?? '', cell: String(key) })).map(
    ({ code, severity, info, at }) => [code, severity, at?.sheet, 'span' in info && info.span],
  )
}

it('names a row over the turn of a year whose first day has another factor', () => {
  expect(said('2022-07-01', '2023-06-30')).toEqual([
    ['ZC-FACTOR-DATE', 'should', 'start', { end: '2023-06-30', used: 'made-up/2023', first: 'made-up/2022' }],
  ])
  expect(said('2021-07-01', '2022-06-30')).toMatchObject([
    ['ZC-FACTOR-DATE', 'should', 'start', { used: 'made-up/2022', first: '–' }],
  ])
})

it('leaves alone a bill, one year, one factor, what has no factor, and what counts nothing', () => {
  expect(said('2022-12-26', '2023-01-25')).toEqual([])
  expect(said('2023-01-01', '2023-12-31')).toEqual([])
  expect(said('2023-07-01', '2024-06-30')).toEqual([])
  expect(said('2020-07-01', '2021-06-30')).toEqual([])
  expect(said('2022-07-01', '2023-06-30', 'own-power')).toEqual([])
})
