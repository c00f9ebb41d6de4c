import * as fc from 'fast-check'
import { ZcError } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import type { EndRule } from './endRule.ts'
import { readDate } from './readDate.ts'
import { readPeriod } from './readPeriod.ts'

const said = (value: CellValue, date1904 = false): string => {
  const { start, end } = readDate(value, date1904)
  return start === end ? start : `${start} ${end}`
}
const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'read'
  } catch (error) {
    if (error instanceof ZcError) return error.problem.code
    throw error
  }
}

describe('a serial number', () => {
  it.each([
    [46023, '2026-01-01'],
    [46022.999, '2025-12-31'],
    [45716, '2025-02-28'],
    [45717, '2025-03-01'],
    [45351, '2024-02-29'],
    [61, '1900-03-01'],
  ])('%d is a day since 1900: %s', (serial, day) => {
    expect(said(serial)).toBe(day)
  })

  it('counts 1,462 days less in files of 1904', () => {
    expect(said(44561, true)).toBe('2026-01-01')
    expect(said(46023, true)).toBe('2030-01-02')
  })

  it('names the same day in both systems, 1,462 apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 70_000 }), (serial) => {
        expect(said(serial, true)).toBe(said(serial + 1462))
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  it.each([0, -1, Number.NaN, Infinity, 2_958_466, 1e15])('%d is no date', (serial) => {
    expect(codeOf(() => readDate(serial))).toBe('ZC-DATE-INVALID')
  })
})

describe('text', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026/3/5', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['２０２６－０３－３１', '2026-03-31'],
    [' 2026-03-31 ', '2026-03-31'],
    ['2026-03', '2026-03-01 2026-03-31'],
    ['2026年2月', '2026-02-01 2026-02-28'],
    ['2024/2', '2024-02-01 2024-02-29'],
    ['2026年12月', '2026-12-01 2026-12-31'],
    ['2026', '2026-01-01 2026-12-31'],
    ['2026年', '2026-01-01 2026-12-31'],
  ])('%s is %s', (text, span) => {
    expect(said(text)).toBe(span)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00',
    '2026-13',
    '31.12.2026',
    '03/31/26',
    '三月',
    '',
    '2026-3-',
    '46023',
  ])('%j is no date', (text) => {
    expect(codeOf(() => readDate(text))).toBe('ZC-DATE-INVALID')
  })
})

it('takes a whole number from 1990 to 2100 for a year', () => {
  expect(said(2026)).toBe('2026-01-01 2026-12-31')
  expect([said(1990), said(2100)]).toEqual(['1990-01-01 1990-12-31', '2100-01-01 2100-12-31'])
  expect([said(1989), said(2101)]).toEqual(['1905-06-11', '1905-10-01'])
})

it.each([199_001, 202_601, 202_612, 210_012])('%d asks for the month it means', (value) => {
  expect(codeOf(() => readDate(value))).toBe('ZC-DATE-INVALID')
})

it.each<CellValue>([null, true])('%j is no date', (value) => {
  expect(codeOf(() => readDate(value))).toBe('ZC-DATE-INVALID')
})

it('passes the error of a cell on', () => {
  expect(codeOf(() => readDate({ error: '#N/A' }))).toBe('ZC-CELL-ERROR')
})

describe('a period', () => {
  const period = (start: CellValue, end: CellValue, rule: EndRule = 'asked'): string => {
    const { start: from, end: to } = readPeriod(start, end, false, rule)
    return `${from} ${to}`
  }

  it.each<[CellValue, CellValue, string]>([
    ['2026-03', null, '2026-03-01 2026-03-31'],
    ['2026-03', '', '2026-03-01 2026-03-31'],
    ['2026-03', ' ', '2026-03-01 2026-03-31'],
    ['2026', null, '2026-01-01 2026-12-31'],
    ['2026-03-05', '2026-03-05', '2026-03-05 2026-03-05'],
    ['2026-01', '2026-03', '2026-01-01 2026-03-31'],
    ['2025-12-26', 46047, '2025-12-26 2026-01-25'],
  ])('from %j to %j is %s', (start, end, expected) => {
    expect(period(start, end)).toBe(expected)
  })

  it.each<[CellValue, CellValue]>([
    ['2026-03-05', null],
    [46082, ''],
  ])('from the full day %j to %j is asked for', (start, end) => {
    expect(codeOf(() => period(start, end))).toBe('ZC-PERIOD-END-BLANK')
  })

  it.each<[EndRule, CellValue, string]>([
    ['day', 46082, '2026-03-01 2026-03-01'],
    ['day', '2026-03', '2026-03-01 2026-03-31'],
    ['month', 46082, '2026-03-01 2026-03-31'],
    ['month', '2024-02-01', '2024-02-01 2024-02-29'],
    ['month', '2026', '2026-01-01 2026-12-31'],
  ])('in a table of one date column, by the %s, %j is %s', (rule, start, expected) => {
    expect(period(start, null, rule)).toBe(expected)
  })

  it('does not run backwards', () => {
    expect(codeOf(() => period('2026-03', '2026-02'))).toBe('ZC-PERIOD-REVERSED')
  })
})
