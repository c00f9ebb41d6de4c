import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { settings, table, type Rows } from '../testing/madeUpTables.ts'

const year = [2026, null] as const
const activity = (rows: Rows) =>
  table('ZC_Activity', '活动', ['期间起', '期间止', '单元', '排放源', '用量', '单位', '计量点'], rows)
const power = (site: string, amount: number): readonly CellValue[] => [
  ...year,
  site,
  '外购电力',
  amount,
  'MWh',
  `E-${site}`,
]
const headers = ['产品', '单元', '期间起', '期间止', '产量', '单位', '增加值（万元）']
const production = (rows: Rows, head: readonly string[] = headers) =>
  table('ZC_Production', '产量', head, rows)
const plant = (made: Rows, rows: Rows = [power('A', 600), power('B', 400)]) => {
  const found = report(settings(), activity(rows), production(made))
  return {
    codes: codesOf(found),
    found: found.energyUse
      .intensities(found.energy.当量值!)
      .map(({ product, ratio, unit, remark }) => [product, ratio ? `${ratio.toFixed()} ${unit}` : remark.zh]),
  }
}

it('divides the energy of the whole plant by its one product and its value added', () => {
  // 1,000 MWh × 0.1229 = 122.9 tce
  expect(plant([['光缆', null, ...year, 1000, 't', 2000]])).toEqual({
    codes: [],
    found: [
      [null, '0.06145 tce/万元'],
      ['光缆', '122.9 kgce/t'],
    ],
  })
})

it('takes no quantity whose unit contradicts its header', () => {
  const head = ['产品', '单元', '期间起', '期间止', '产量(万只)', '单位', '增加值（万元）']
  const made = (unit: string | null) =>
    codesOf(
      report(
        settings(),
        activity([power('A', 1)]),
        production([['光缆', null, ...year, 5, unit, null]], head),
      ),
    )
  expect(made('只')).toEqual(['ZC-UNIT-MISMATCH 产量!F2'])
  expect([made('万只'), made(null)]).toEqual([[], []])
})

it('recomputes the ratio from sums, in whatever units and months the rows come', () => {
  const months = [
    ['光缆', null, '2026-01', '2026-06', 400, 't', 500],
    ['光缆', null, '2026-07', '2026-12', 600_000, 'kg', 1500],
  ]
  expect(plant(months).found[1]).toEqual(['光缆', '122.9 kgce/t'])
})

describe('of several products', () => {
  it('each has the energy of the units only it names', () => {
    const { found } = plant([
      ['光缆', 'A', ...year, 1000, 't', null],
      ['电缆', 'B', ...year, 500, 't', null],
    ])
    // 600 and 400 MWh
    expect(found.slice(1)).toEqual([
      ['光缆', '73.74 kgce/t'],
      ['电缆', '98.32 kgce/t'],
    ])
  })

  it.each<[string, string]>([
    ['', ''],
    ['A', 'A'],
    ['A', ''],
  ])('nothing is allocated where the units are %j and %j', (one, other) => {
    const { found } = plant([
      ['光缆', one, ...year, 1000, 't', null],
      ['电缆', other, ...year, 500, 't', null],
    ])
    expect(found[2]![1]).toBe('有多种产品，又没有写明只属于它的单元，不分摊')
  })

  it('a unit without energy rows is named', () => {
    const { found } = plant([
      ['光缆', 'C', ...year, 1000, 't', null],
      ['电缆', 'B', ...year, 500, 't', null],
    ])
    expect(found[1]![1]).toBe('ZC_Activity 没有单元“C”的行')
  })
})

describe('says why there is no ratio', () => {
  it.each<[string, readonly CellValue[], string, string[]]>([
    [
      'a missing month',
      ['光缆', null, '2026-01', '2026-11', 9, 't', null],
      '产量或增加值缺少 2026-12',
      ['ZC-MONTH-MISSING 产量!C2'],
    ],
    ['nothing made', ['光缆', null, ...year, 0, 't', null], '分母为 0', []],
  ])('%s', (_, row, remark, codes) => {
    const made = plant([row])
    expect(made.found[1]![1]).toBe(remark)
    expect(made.codes).toEqual(codes)
  })

  it('an inventory that is not complete', () => {
    const { found } = plant(
      [['光缆', null, ...year, 9, 't', 5]],
      [power('A', 600), [...year, 'B', '外购电力', null, 'MWh', 'E-B']],
    )
    expect(found.map(([, said]) => said)).toEqual(['清单缺少数据', '清单缺少数据'])
  })

  it('a row that cannot be read', () => {
    const { found, codes } = plant([
      ['光缆', null, ...year, 9, 't', null],
      ['光缆', null, ...year, '约 9', 't', null],
    ])
    expect(codes).toEqual(['ZC-AMOUNT-TEXT 产量!E3'])
    expect(found[1]![1]).toBe('ZC_Production 有读不了的行')
  })

  it('months given twice', () => {
    const { found, codes } = plant([
      ['光缆', null, ...year, 9, 't', null],
      ['光缆', null, '2026-03', '2026-03', 9, 't', null],
    ])
    expect(codes).toEqual(['ZC-PERIOD-OVERLAP 产量!C3'])
    expect(found[1]![1]).toBe('ZC_Production 有重复的月份')
  })
})

it('does not guess the unit of the value added, and leaves the emissions complete', () => {
  const found = report(
    settings(),
    activity([power('A', 600)]),
    production([['光缆', null, ...year, 9, 't', 5]], headers.with(6, '增加值')),
  )
  expect(codesOf(found)).toEqual(['ZC-UNIT-BLANK 产量!G2'])
  expect(found.inventory.complete).toBe(true)
})
