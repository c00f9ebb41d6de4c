import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { activities, inputs, settings, table } from '../testing/madeUpTables.ts'
import type { TableData } from '../tables/TableData.ts'

type Slip = readonly [what: string, right: readonly [number, string], wrong: readonly [number, string]]
const found = (...tables: readonly TableData[]) => codesOf(report(settings(), ...tables))
const year = ['2026-01', '2026-12'] as const
const month = (n: number): string => `2026-${String(n).padStart(2, '0')}`
const months = (source: string, amounts: readonly (readonly [number, string])[]): CellValue[][] =>
  amounts.map(([amount, unit], i) => [month(i + 1), month(i + 1), source, amount, unit, 'M-1'])
const twelve = (of: readonly [number, string]) => Array.from({ length: 12 }, () => of)

// Held against other months, other meters and the product; a single row of nothing else tells nothing.
describe.each<Slip>([
  ['kWh entered as 万kWh', [50_000, 'kWh'], [50_000, '万kWh']],
  ['万kWh entered as kWh', [5, '万kWh'], [5, 'kWh']],
  ['MU entered as MWh', [5000, 'MWh'], [5, 'MWh']],
  ['MWh entered as GWh', [5000, 'MWh'], [5000, 'GWh']],
])('power: %s', (_, right, wrong) => {
  it('in one month stands out among the others', () => {
    const all = months('外购电力', twelve(right).with(4, wrong))
    expect(found(activities(all)).filter((code) => code.startsWith('ZC-AMOUNT-OUTLIER'))).toEqual([
      'ZC-AMOUNT-OUTLIER 活动!D6',
    ])
  })
  it('in every row of a meter stands out among the other meters', () => {
    const meters = [right, right, wrong, right, right].map(([amount, unit], i): CellValue[] => [
      ...year,
      '外购电力',
      amount * 12 * (1 + i / 10),
      unit,
      `E-${String(i)}`,
    ])
    expect(found(activities(meters))).toContain('ZC-METER-UNUSUAL 活动!D4')
  })
  it('in all rows of the plant stands out by the product', () => {
    const made = (per: number) =>
      table(
        'ZC_Production',
        '产量',
        ['产品', '期间起', '期间止', '产量', '单位'],
        [['熟料', ...year, per, 't']],
      )
    const used = ([amount, unit]: readonly [number, string]): CellValue[][] => [
      [...year, '外购电力', amount * 12, unit, 'E-1'],
    ]
    const slip = (of: readonly [number, string]) =>
      found(activities(used(of)), made(10_000)).filter((code) => code === 'ZC-INTENSITY-UNUSUAL 产量!D2')
    expect(slip(wrong).length).toBeGreaterThan(slip(right).length)
  })
})

describe.each<Slip>([
  ['kg entered as t', [40, 't'], [40_000, 't']],
  ['t entered as kg', [40, 't'], [40, 'kg']],
])('fuel: %s', (_, right, wrong) => {
  it('in one month stands out', () => {
    expect(found(activities(months('柴油', twelve(right).with(4, wrong))))).toContain(
      'ZC-AMOUNT-OUTLIER 活动!D6',
    )
  })
})

it.each<readonly [CellValue, string, string[]]>([
  [95, '', ['ZC-INPUT-RANGE 工艺!F3']],
  [95, '%', []],
  [0.95, '', []],
  [0.95, '%', ['ZC-SHARE-UNUSUAL 工艺!F3']],
])('a purity of %s %s', (value, unit, codes) => {
  const run = [
    ['carbonate', null, ...year, '用量:石灰石', 100, 't', null],
    ['carbonate', null, ...year, '纯度:石灰石', value, unit, null],
  ]
  expect(found(activities([[...year, '外购电力', 1, 'MWh', 'E-1']]), inputs(run))).toEqual(codes)
})

it.each<readonly [string, CellValue, string[]]>([
  ['碳氧化率', 95, []],
  ['碳氧化率', 0.95, []],
  ['碳氧化率', '0.95 %', ['ZC-VALUE-INVALID 活动!G2']],
  ['低位发热量', 20.9, []],
  ['低位发热量', 20_900, ['ZC-INPUT-RANGE 活动!G2']],
  ['含碳量', 50, ['ZC-INPUT-RANGE 活动!D2']],
])('a measured %s of %s', (header, value, codes) => {
  const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', header]
  const rows = [[...year, '烟煤', 100, 't', 'C-1', value]]
  expect(found(table('ZC_Activity', '活动', headers, rows))).toEqual(codes)
})
