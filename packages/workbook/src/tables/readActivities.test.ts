import { cn2026, createFactorBook } from '@zerocarbon/factors'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { createSourceBook } from './createSourceBook.ts'
import { createMeterNames } from './meterNames.ts'
import { readActivities, type ActivityRows } from './readActivities.ts'

const book = createFactorBook(cn2026)
const context = {
  book,
  sources: createSourceBook(book),
  settings: { gridRegion: 'CN-JS', calibre: 'average', set: null },
  date1904: false,
  meterNamed: createMeterNames(),
} as const
type Row = Readonly<Record<string, CellValue>>
const row = (more: Row = {}): Row => ({ 期间起: '2026-01', 排放源: '柴油', 用量: 1.5, 单位: 't', ...more })
const read = (...rows: readonly Row[]): ActivityRows => {
  const headers = [...new Set(rows.flatMap((cells) => Object.keys(cells)))]
  const values = rows.map((cells) => headers.map((header) => cells[header] ?? null))
  return readActivities(
    { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows: values },
    context,
  )
}
const issuesOf = ({ issues }: ActivityRows): string[] =>
  issues.map(({ code, at }) => `${code} ${at?.cell ?? ''}`)

it('reads a row', () => {
  const { activities, issues } = read(row({ 计量点: 'M-1', 数据质量: '估算' }))
  expect(issues).toEqual([])
  expect(activities).toMatchObject([
    {
      source: { id: 'diesel', role: 'fuel' },
      amount: 1.5,
      unit: { symbol: 't' },
      period: { start: '2026-01-01', end: '2026-01-31' },
      meter: 'M-1',
      estimated: true,
      options: null,
      key: 0,
    },
  ])
})

it('takes an empty row for nothing, and keeps the row numbers', () => {
  const empty = { 期间起: null, 排放源: '', 用量: null, 单位: '' }
  const { activities, issues, locate } = read(row(), empty, row())
  expect(issues).toEqual([])
  expect(activities.map(({ key }) => [key, locate(key).cell])).toEqual([
    [0, 'C2'],
    [2, 'C4'],
  ])
})

describe('a bad cell', () => {
  it.each<[Row, string]>([
    [{ 期间起: '一月' }, 'ZC-DATE-INVALID A2'],
    [{ 排放源: '柴由' }, 'ZC-CARRIER-UNKNOWN B2'],
    [{ 排放源: null }, 'ZC-CARRIER-BLANK B2'],
    [{ 用量: null }, 'ZC-AMOUNT-BLANK C2'],
    [{ 用量: '1.5' }, 'ZC-AMOUNT-TEXT-NUMBER C2'],
    [{ 用量: -1 }, 'ZC-AMOUNT-NEGATIVE C2'],
    [{ 用量: { error: '#DIV/0!' } }, 'ZC-CELL-ERROR C2'],
    [{ 单位: null }, 'ZC-UNIT-BLANK D2'],
    [{ 单位: 'kwhh' }, 'ZC-UNIT-UNKNOWN D2'],
    [{ 因子覆盖: '0.5' }, 'ZC-VALUE-INVALID E2'],
    [{ 期间止: '二月三十' }, 'ZC-DATE-INVALID E2'],
    [{ 期间起: '2026-03-01', 期间止: null }, 'ZC-PERIOD-END-BLANK E2'],
    [{ 期间起: '2026-03', 期间止: '2026-02' }, 'ZC-PERIOD-REVERSED A2'],
    [{ 电力口径: '口味' }, 'ZC-CALIBRE-UNKNOWN E2'],
    [{ 实测含碳量: 0 }, 'ZC-VALUE-INVALID E2'],
  ])('is an issue of its own: %j', (bad, expected) => {
    const found = read(row(bad), row())
    expect(issuesOf(found)).toEqual([expected])
    expect(found.activities.map(({ key }) => key)).toEqual([1])
  })

  it.each(['期间起', '期间止', '排放源', '用量', '单位', '范围', '实测低位发热量', '碳氧化率', '密度'])(
    'is an error value at that very cell: %s',
    (column) => {
      const found = read({ ...row(), 期间止: '2026-01', [column]: { error: '#N/A' } }, row())
      const place = { 期间起: 'A2', 排放源: 'B2', 用量: 'C2', 单位: 'D2', 期间止: 'E2' }[column] ?? 'F2'
      expect(issuesOf(found)).toEqual([`ZC-CELL-ERROR ${place}`])
    },
  )

  it.each(['因子覆盖', '电力口径', '计量点', '数据质量', '单元'])('may be an error value in %s', (column) => {
    expect(issuesOf(read(row({ [column]: { error: '#REF!' } })))).toEqual(['ZC-CELL-ERROR E2'])
  })

  it('may be the evidence of a typed-in factor', () => {
    const bad = row({ 因子覆盖: '3 tCO2/t', 证据: { error: '#REF!' } })
    expect(issuesOf(read(bad))).toEqual(['ZC-CELL-ERROR F2'])
  })

  it('is no matter in a column that is not read', () => {
    const found = read(row({ 备注: { error: '#REF!' }, 车牌: { error: '#N/A' }, 证据: { error: '#N/A' } }))
    expect([issuesOf(found), found.activities.length]).toEqual([[], 1])
  })

  it('is always named: no row is left out without a word', () => {
    const columns = [
      '期间起',
      '期间止',
      '单元',
      '排放源',
      '用量',
      '单位',
      '范围',
      '实测含碳量',
      '碳氧化率',
      '密度',
    ]
    const headers = [...columns, '因子覆盖', '电力口径', '计量点', '证据', '数据质量', '备注']
    const blanks = [null, '', ' ']
    const numbers = [0, -1, 1, 46023, 1e16]
    const words = [
      '2026-01',
      '2026-01-05',
      '柴油',
      '外购电力',
      't',
      'MWh',
      '3 tCO2/t',
      '平均',
      '1',
      '估算',
      '未知',
    ]
    const cell = fc.constantFrom<CellValue>(...blanks, ...numbers, ...words, true, { error: '#REF!' })
    const good = { 期间起: '2026-01', 期间止: '2026-01', 排放源: '柴油', 用量: 1, 单位: 't' }
    const bad = fc.dictionary(fc.constantFrom(...headers), cell, { maxKeys: 4 })
    fc.assert(
      fc.property(bad, (change) => {
        const { activities, issues } = read({ ...good, ...change })
        const musts = issues.filter(({ severity }) => severity === 'must')
        expect(activities.length === 1).toBe(musts.length === 0)
      }),
      { numRuns: 500 },
    )
  })

  it('never hides another one in its row', () => {
    expect(issuesOf(read(row({ 期间起: '一月', 用量: null, 单位: 'kwhh' })))).toEqual([
      'ZC-DATE-INVALID A2',
      'ZC-AMOUNT-BLANK C2',
      'ZC-UNIT-UNKNOWN D2',
    ])
    const error = { error: '#REF!' } as const
    expect(
      issuesOf(read(row({ 排放源: error, 单位: error, 计量点: error, 期间止: error, 范围: error }))),
    ).toEqual(['F2', 'B2', 'D2', 'G2', 'E2'].map((place) => `ZC-CELL-ERROR ${place}`))
    expect(issuesOf(read(row({ 排放源: '柴由', 单位: 'kwhh' })))).toEqual([
      'ZC-CARRIER-UNKNOWN B2',
      'ZC-UNIT-UNKNOWN D2',
    ])
  })

  it('leaves the months of its row covered, where they are known', () => {
    const { unread } = read(row({ 用量: null, 计量点: 'M-1' }), row({ 期间起: null, 计量点: 'M-1' }))
    expect(unread).toMatchObject([
      { meter: 'M-1', period: { start: '2026-01-01', end: '2026-01-31' }, key: 0 },
    ])
  })
})

it('keeps the meters of rows that cannot be dated', () => {
  const { unread, undated } = read(row({ 期间起: null, 计量点: 'M-1' }), row({ 期间起: '一月' }))
  expect([unread, undated]).toEqual([[], ['M-1']])
})

it('says each quality tier it does not know once, and counts the rows', () => {
  const tier = (word: CellValue) => row({ 数据质量: word })
  const found = read(tier('计量'), tier('一级'), tier('估算'), tier('一级'), tier(2))
  expect(issuesOf(found)).toEqual(['ZC-QUALITY-UNKNOWN E3', 'ZC-QUALITY-UNKNOWN E6'])
  expect(found.issues.map(({ severity }) => severity)).toEqual(['note', 'note'])
  expect(found.activities.map(({ estimated }) => estimated)).toEqual([false, false, true, false, false])
})

describe('a table with one date column', () => {
  const spans = (...starts: readonly CellValue[]): string[] =>
    read(...starts.map((start) => row({ 期间起: start }))).activities.map(
      ({ period }) => `${period.start} ${period.end}`,
    )

  it('is of months where all are the first of one', () => {
    expect(spans(46023, 46054)).toEqual(['2026-01-01 2026-01-31', '2026-02-01 2026-02-28'])
  })

  it('is of days where one is not', () => {
    expect(spans(46023, 46055)).toEqual(['2026-01-01 2026-01-01', '2026-02-02 2026-02-02'])
  })
})

it('lets site and source stand in for a meter', () => {
  const meters = read(row(), row({ 单元: '一车间' }), row({ 计量点: 7 })).activities.map(({ meter }) => meter)
  expect(meters).toEqual(['柴油', '一车间 柴油', '7'])
})

it('gives equal options one object, so that rows can be added up', () => {
  const bought = { 排放源: '外购电力', 单位: 'MWh' }
  const { activities } = read(
    row(bought),
    row(bought),
    row(bought),
    row({ 实测含碳量: 0.8 }),
    row({ 实测含碳量: 0.8 }),
  )
  const options = activities.map((activity) => activity.options)
  expect(options[0]).toEqual({ region: 'CN-JS', calibre: 'average' })
  expect(options[1]).toBe(options[0])
  expect(options[4]).toBe(options[3])
  expect(options[3]?.carbon?.toFixed()).toBe('0.8')
})

it('lets a row choose its own calibre', () => {
  const { activities } = read(row({ 排放源: '外购电力', 单位: 'MWh', 电力口径: '化石能源' }))
  expect(activities[0]?.options).toEqual({ region: 'CN-JS', calibre: 'fossil-only' })
})

it('reads no row of a table without its columns', () => {
  const found = read({ 期间起: '2026-01', 排放源: '柴油', 用量: 1 })
  expect(issuesOf(found)).toEqual(['ZC-COLUMN-MISSING A1'])
  expect(found.activities).toEqual([])
})
