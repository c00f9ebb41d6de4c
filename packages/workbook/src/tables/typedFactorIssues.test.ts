import { inventoryOf, periodOf, type Activity, type ActivityOptions } from '@zerocarbon/accounting'
import { findUnit } from '@zerocarbon/accounting/quantity'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import { createSourceBook } from './createSourceBook.ts'
import { readOptions, type RawOptions } from './readOptions.ts'
import { typedFactorIssues } from './typedFactorIssues.ts'

const book = createFactorBook(cn2026)
const sources = createSourceBook(book)
const year = periodOf('2026-01-01', '2026-12-31')

/** What is said of rows of one source, one after another from row 2 on, the factor in column H. */
function issuesOf(name: string, unit: string, ...raw: readonly RawOptions[]) {
  const seen = new Map<string, ActivityOptions>()
  const optionsOf = (given: RawOptions): ActivityOptions => {
    const key = JSON.stringify(given)
    const options = seen.get(key) ?? readOptions({ evidence: '检测报告', ...given }, book)
    seen.set(key, options)
    return options
  }
  const activities = raw.map((given, key): Activity => ({
    source: sources.named(name),
    amount: 1,
    unit: findUnit(unit),
    period: year,
    meter: `M-${String(key)}`,
    estimated: false,
    options: optionsOf(given),
    key,
  }))
  const locate = (key: number, part = 'amount') => ({ sheet: '活动', cell: `${part}${String(key + 2)}` })
  const { lines } = inventoryOf({ activities, reporting: year, locate }, book)
  return typedFactorIssues(lines, book, locate)
}
const saidOf = (name: string, unit: string, raw: RawOptions): string =>
  issuesOf(name, unit, raw)
    .map(({ info }) => ('factor' in info ? `${info.factor} | ${'usual' in info ? info.usual : '–'}` : '?'))
    .join()

// The national average is 0.5306 kgCO2/kWh.
it.each([
  ['0.5306 tCO2/MWh', ''],
  ['1.0612 tCO2/MWh', ''],
  ['0.2653 tCO2/MWh', ''],
  ['1.0613 tCO2/MWh', '1.0613 tCO2/MWh | 0.5306 tCO2/MWh'],
  ['0.2652 tCO2/MWh', '0.2652 tCO2/MWh | 0.5306 tCO2/MWh'],
  ['3.9 kgCO2/kWh', '3.9 kgCO2/kWh | 0.5306 kgCO2/kWh'],
  ['530.6 gCO2/kWh', ''],
  ['0 tCO2/MWh', '0 tCO2/MWh | 0.5306 tCO2/MWh'],
])('compares %s with the set, twice either way', (factor, said) => {
  expect(saidOf('外购电力', 'MWh', { factor })).toBe(said)
})

it('asks for a look at the factor, once for the rows of one line', () => {
  const row = { factor: '2.306 tCO2/MWh' }
  expect(issuesOf('外购电力', 'MWh', { factor: '0.6 tCO2/MWh' }, row, row)).toMatchObject([
    {
      code: 'ZC-FACTOR-UNUSUAL',
      severity: 'should',
      at: { sheet: '活动', cell: 'factor3' },
      info: { rows: 2 },
    },
  ])
})

it('compares with the region and calibre of the row', () => {
  expect(saidOf('外购电力', 'MWh', { factor: '0.3 tCO2/MWh', calibre: '平均' })).toBe('')
  expect(saidOf('外购电力', 'MWh', { factor: '0.3 tCO2/MWh', calibre: '化石能源' })).toBe(
    '0.3 tCO2/MWh | 0.8273 tCO2/MWh',
  )
})

it('compares fuels with their whole formula, and heat that was sold without its sign', () => {
  // 42.652 × 0.0202 × 0.98 × 44/12 = 3.09591 tCO2/t
  expect(saidOf('柴油', 't', { factor: '3.1 tCO2/t' })).toBe('')
  expect(saidOf('柴油', 't', { factor: '0.31 tCO2/t' })).toBe('0.31 tCO2/t | 3.09591 tCO2/t')
  expect(saidOf('外供热力', 'GJ', { factor: '0.11 tCO2/GJ' })).toBe('')
  expect(saidOf('外供热力', 'GJ', { factor: '0.9 tCO2/GJ' })).toBe('0.9 tCO2/GJ | 0.11 tCO2/GJ')
})

it('says zero also where the set has nothing to compare with, and then nothing else', () => {
  expect(saidOf('柴油', 'L', { factor: '0 kgCO2/L' })).toBe('0 kgCO2/L | –')
  expect(saidOf('柴油', 'L', { factor: '26 kgCO2/L' })).toBe('')
  expect(saidOf('柴油', 'L', { factor: '26 kgCO2/L', density: 0.84 })).toBe('26 kgCO2/L | 2.60056 kgCO2/L')
})

it('leaves factors of the set alone', () => {
  expect(saidOf('外购电力', 'MWh', { factor: 'grid/CN-JS/2023/average' })).toBe('')
  expect(saidOf('外购电力', 'MWh', {})).toBe('')
})
