import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import type { TableData } from '../tables/TableData.ts'
import { activities, inputs, settings, table, type Rows } from '../testing/madeUpTables.ts'

const year = ['2026-01', '2026-12'] as const
const row = (source: string, amount: number, unit: string, meter: string): readonly CellValue[] => [
  ...year,
  source,
  amount,
  unit,
  meter,
]
const production = (rows: Rows) =>
  table('ZC_Production', '产量', ['产品', '期间起', '期间止', '产量', '单位', '取水量', '废水量'], rows)
const water = (
  product: string,
  quantity: number,
  drawn: CellValue,
  waste: CellValue,
  month: readonly [string, string] = year,
) => [product, ...month, quantity, '片', drawn, waste]
const found = (...tables: readonly TableData[]) => codesOf(report(settings(), ...tables))
const kiln = [row('外购电力', 60_000, 'MWh', 'E-1'), row('烟煤', 140_000, 't', 'C-1')]

describe('energy per product', () => {
  it.each<[number, string]>([
    [1_000_000, 't'],
    [1, '百万吨'],
  ])('says nothing of a usual kiln: %s %s', (amount, unit) => {
    expect(found(activities(kiln), production([['水泥熟料', ...year, amount, unit]]))).toEqual([])
  })

  it('names the quantity that is a thousand times too small or too large', () => {
    const unusual = ['ZC-INTENSITY-UNUSUAL 产量!D2', 'ZC-INTENSITY-UNUSUAL 产量!D2']
    expect(found(activities(kiln), production([['水泥熟料', ...year, 1000, 't']]))).toEqual(unusual)
    expect(found(activities(kiln), production([['熟料', ...year, 1_000_000_000, 't']]))).toEqual(unusual)
    expect(found(activities(kiln), production([['没有公布值的产品', ...year, 1000, 't']]))).toEqual([])
  })
})

describe('water of a photovoltaic cell', () => {
  // A public record of 2026: the paper says 1.67 t in and 0.67 m3 out, the database had 1,670 m3 and 0.67 kg.
  it('as published is plausible, a tonne being a cubic metre', () => {
    expect(
      found(
        activities([row('外购电力', 1, 'MWh', 'E-1')]),
        production([water('单晶硅电池', 1, '1.67 t', '0.67 m3')]),
      ),
    ).toEqual([])
  })

  it.each([
    ['1670 m3', '0.67 m3'],
    ['1.67 t', '0.67 kg'],
    ['1670 m3', '0.67 kg'],
  ])('stored as %s and %s is found', (drawn, waste) => {
    const all = found(
      activities([row('外购电力', 1, 'MWh', 'E-1')]),
      production([water('单晶硅电池', 1, drawn, waste)]),
    )
    expect(all).toEqual(['ZC-INTENSITY-UNUSUAL 产量!F2'])
  })

  it.each<readonly [string, number, string, CellValue, CellValue, boolean]>([
    ['PV cells', 500, 'MWp', '700000 t', '600000 t', false],
    ['PV cells', 500, 'MWp', '700000000 t', null, true],
    ['PV cells', 500, 'MWp', '700000000 t', '600000000 t', true],
    ['光伏电池', 1, 'kWp', '1.67 t', '0.67 m3', false],
    ['光伏电池', 1, 'kWp', '1670 m3', null, true],
    ['光伏电池', 1, 'kWp', '1.67 kg', null, true],
    ['单晶硅光伏电池', 1, 'm2', '1.67 t', '0.67 m3', false],
    ['单晶硅光伏电池', 1, 'm2', '1670 m3', '670 m3', true],
    ['没有公布值的产品', 1, 'kWp', '1670 m3', '670 m3', false],
  ])('per watt or area as published: %s, %s %s with %s', (product, quantity, unit, drawn, waste, unusual) => {
    const codes = found(
      activities([row('外购电力', 1, 'MWh', 'E-1')]),
      production([[product, ...year, quantity, unit, drawn, waste]]),
    ).filter((code) => code.endsWith('!F2'))
    expect(codes).toEqual(unusual ? ['ZC-INTENSITY-UNUSUAL 产量!F2'] : [])
  })

  it('stands out among other months without wastewater too', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04'].map((month, i) =>
      water('单晶硅电池', 10, i === 2 ? '16700 m3' : '16.7 m3', null, [
        month,
        month,
      ] as unknown as typeof year),
    )
    expect(found(activities([row('外购电力', 1, 'MWh', 'E-1')]), production(months))).toContain(
      'ZC-INTENSITY-UNUSUAL 产量!F4',
    )
  })
})

describe('a fuel beside which nothing counts', () => {
  const others = [row('外购电力', 2000, '万kWh', 'E-1'), row('柴油', 40, 't', 'D-1')]

  it('is named at its first row: Nm3 entered as 万Nm3', () => {
    expect(found(activities([...others, row('天然气', 900_000, '万Nm3', 'G-1')]))).toEqual([
      'ZC-CARRIER-DOMINANT 活动!D4',
    ])
  })

  it('is usual in a boiler house, and power is usual anywhere', () => {
    expect(
      found(activities([row('天然气', 900_000, '万Nm3', 'G-1'), row('外购电力', 10, 'MWh', 'E-1')])),
    ).toEqual([])
    expect(found(activities([...others, row('天然气', 0.1, '万Nm3', 'G-1')]))).toEqual([])
  })
})

it('holds a meter against its rows of the year before', () => {
  const before = (amount: number): readonly CellValue[] => [
    '2025-01',
    '2025-12',
    '外购电力',
    amount,
    'MWh',
    'E-1',
  ]
  const now = row('外购电力', 1000, 'MWh', 'E-1')
  expect(found(activities([before(1_100_000), now]))).toContain('ZC-METER-UNUSUAL 活动!D3')
  expect(found(activities([before(1100), now]))).toEqual(['ZC-PERIOD-OUTSIDE 活动!D2'])
})

describe('a share in ZC_Inputs', () => {
  const run = (value: CellValue, unit: string) =>
    found(
      activities([row('外购电力', 1, 'MWh', 'E-1')]),
      inputs([
        ['carbonate', null, ...year, '用量:石灰石', 100, 't', null],
        ['carbonate', null, ...year, '纯度:石灰石', value, unit, null],
      ]),
    )

  it('is looked at where it is a fraction and carries a %', () => {
    expect(run(0.97, '%')).toEqual(['ZC-SHARE-UNUSUAL 工艺!F3'])
    expect(run('0.97 %', '')).toEqual(['ZC-SHARE-UNUSUAL 工艺!F3'])
  })

  it('stands as a percentage or as a fraction', () => {
    expect(run(97, '%')).toEqual([])
    expect(run(0.97, '')).toEqual([])
    expect(run(60, '%')).toEqual([])
  })
})
