import { expect, it } from 'vitest'
import { book, grid, problemOf } from './testing/bookCalls.ts'

it.each([
  ['2023-06-30', '0.5306'],
  ['2022-01-01', '0.5366'],
  ['2022-12-31', '0.5366'],
  ['2021-07-01', '0.5568'],
  ['2026-06-30', '0.5306'],
  [undefined, '0.5306'],
])('takes the latest year not after the activity: %s', (date, value) => {
  expect(grid({ date })).toBe(value)
})

it('has no factor before its first year', () => {
  expect(problemOf(() => grid({ date: '2020-12-31' }))).toEqual({
    code: 'ZC-FACTOR-DATE',
    info: { carrier: { zh: '电力', en: 'electricity' }, date: '2020-12-31', earliest: '2021' },
  })
})

it('knows provinces and grid regions, with digits as printed', () => {
  expect(grid({ date: '2023-12-31', region: 'CN-JS' })).toBe('0.5827')
  expect(grid({ date: '2022-12-31', region: 'CN-SX' })).toBe('0.7096')
  expect(grid({ date: '2022-12-31', region: 'CN-SN' })).toBe('0.6558')
  expect(grid({ date: '2025-12-31', region: 'CN-EAST' })).toBe('0.5500')
})

it.each(['CN-XZ', 'CN-HK', 'CN-MO', 'CN-TW', 'CN-MARS', '__proto__'])(
  'refuses %s, which has no factor, and borrows none',
  (region) => {
    const problem = problemOf(() => grid({ date: '2023-06-30', region }))
    const place = book.regionNamed(region)?.name.en ?? region
    expect(problem).toMatchObject({
      code: 'ZC-FACTOR-MISSING',
      info: { wanted: { en: `${place} · 2023-06-30` } },
    })
    const existing = problem.code === 'ZC-FACTOR-MISSING' ? problem.info.existing : []
    expect(existing.length).toBeGreaterThan(0)
    for (const text of existing) expect(text).toMatch(/^grid\/.* \(\d\.\d{4}\)$/)
  },
)

it('keeps the calibres apart', () => {
  const date = '2023-06-30'
  expect(grid({ date, calibre: 'residual' })).toBe('0.6096')
  expect(grid({ date, calibre: 'fossil-only' })).toBe('0.8273')
  expect(problemOf(() => grid({ date, calibre: 'residual', region: 'CN-JS' })).code).toBe('ZC-FACTOR-MISSING')
})

it.each([
  ['2018-01-01', '0.6101'],
  ['2020-12-31', '0.6101'],
  ['2021-06-30', '0.5810'],
  ['2022-12-31', '0.5703'],
])('gives the reporting default of its own years only: %s', (date, value) => {
  expect(grid({ date, calibre: 'ets-default' })).toBe(value)
})

it('lets the reporting defaults expire, and begin', () => {
  expect(problemOf(() => grid({ date: '2023-01-01', calibre: 'ets-default' }))).toEqual({
    code: 'ZC-FACTOR-EXPIRED',
    info: { carrier: { zh: '电力', en: 'electricity' }, date: '2023-01-01', latest: '2022-12-31' },
  })
  expect(problemOf(() => grid({ date: '2017-12-31', calibre: 'ets-default' })).code).toBe('ZC-FACTOR-DATE')
})

it('takes only what was certainly released', () => {
  const date = '2024-06-30'
  expect(grid({ date })).toBe('0.5306')
  expect(grid({ date, knownOn: '2025-12-31' })).toBe('0.5306')
  expect(grid({ date, knownOn: '2025-12-30' })).toBe('0.5366')
  // Released "2024-04": certain from the last day of April.
  expect(grid({ date, knownOn: '2024-04-30' })).toBe('0.5568')
  expect(problemOf(() => grid({ date, knownOn: '2024-03-31' }))).toMatchObject({
    code: 'ZC-FACTOR-UNRELEASED',
    info: { knownOn: '2024-03-31', released: '2024-04' },
  })
})

it('refuses a row whose release is unknown', () => {
  const ask = () => book.find({ kind: 'fuel', carrier: 'diesel', method: 'ets', knownOn: '2026-01-01' })
  expect(problemOf(ask)).toMatchObject({ code: 'ZC-FACTOR-UNRELEASED', info: { released: '' } })
})
