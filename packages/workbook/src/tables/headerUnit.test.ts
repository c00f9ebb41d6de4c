import { sentence } from '@zerocarbon/accounting/errors'
import { MWh } from '@zerocarbon/accounting/quantity'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report, total } from '../testing/madeUpPlant.ts'
import { settings, table } from '../testing/madeUpTables.ts'
import { bracketOf, headerUnit } from './headerUnit.ts'

const year = ['2026-01', '2026-12'] as const
const plant = (headers: readonly string[], ...row: CellValue[]) =>
  report(
    settings(),
    table('ZC_Activity', '活动', ['期间起', '期间止', '排放源', ...headers], [[...year, ...row]]),
  )

it.each([
  ['用量（万kWh）', '万kWh'],
  ['amount (m3(20C))', 'm3(20C)'],
  ['用量（外购）（度）', 'kWh'],
  ['数量(单位：万kWh)', '万kWh'],
  ['数量(×10⁴kWh)', '万kWh'],
  ['数量(万kWh/月)', '万kWh'],
  ['数量(kWh*10000)', '万kWh'],
  ['Amount (10,000 kWh)', '万kWh'],
  ['Amount (10k kWh)', '万kWh'],
  ['Amount (unit: MWh)', 'MWh'],
  ['用气量(m³)', 'm3'],
  ['用量（外购）', undefined],
  ['用量（2026 年/月）', undefined],
  ['用量', undefined],
])('%s states %s', (header, unit) => {
  expect(headerUnit(header)?.symbol).toBe(unit)
})
it('keeps what stands in the brackets as it was typed', () => {
  expect(bracketOf(' 电量（MWh） ')).toBe('MWh')
  expect(headerUnit('电量(MWh)')).toBe(MWh)
})

describe('an amount under a header with a unit', () => {
  it('takes it where the row names none', () => {
    const found = plant(['用量（万kWh）', '单位', '计量点'], '外购电力', 100, null, 'M-1')
    // 1,000 MWh at 0.5306.
    expect([codesOf(found), total(found)]).toEqual([[], '530.6'])
  })
  it('agrees with a row of the same unit, however it is written', () => {
    expect(codesOf(plant(['用量(kWh)', '单位', '计量点'], '外购电力', 1, '度', 'M-1'))).toEqual([])
  })
  it.each([
    ['用量（kg）', '外购电力', 'ZC-UNIT-MISMATCH'],
    ['用量(m3)', '天然气', 'ZC-GAS-CONDITIONS'],
    ['用量（L）', '煤油', 'ZC-DENSITY-NEEDED'],
  ])('%s is named where its unit cannot be used and the unit cell is blank', (header, source, code) => {
    const said = (unit: string | null) =>
      plant([header, '单位', '计量点'], source, 100, unit, 'M-1')
        .issues.filter((issue) => issue.code === code)
        .map((issue) => [issue.at?.cell, sentence(issue, 'zh'), sentence(issue, 'en')].join(' '))
    expect(said(null)).toEqual([expect.stringContaining(`E2 `)])
    expect(said(null)[0]).toContain(`（单位格空着，单位取自表头“${header}”）`)
    expect(said(null)[0]).toContain(`the header "${header}" states the unit`)
    const own = /\((.*)\)/.exec(header.normalize('NFKC'))![1]!
    expect(said(own)[0]).not.toContain('表头')
  })
  it('contradicts a row of another unit: neither is taken', () => {
    const found = plant(['用量（万kWh）', '单位', '计量点'], '外购电力', 100, 'kWh', 'M-1')
    expect([codesOf(found), total(found)]).toEqual([['ZC-UNIT-MISMATCH 活动!E2'], '0'])
  })
})

describe('green power', () => {
  const claimed = (headers: readonly string[], amount: number, unit: string | null = null) =>
    report(
      settings(),
      table(
        'ZC_Activity',
        '活动',
        ['期间起', '期间止', '排放源', '用量', '单位', '计量点'],
        [[...year, '外购电力', 1000, 'MWh', 'M-1']],
      ),
      table(
        'ZC_Green',
        '绿电',
        ['编号', '类型', '期间起', '期间止', ...headers.slice(0, 1), headers[1] ?? '备注', '持有方'],
        [['T', '绿电交易', ...year, amount, unit, '示例工厂']],
      ),
    )
  it.each([
    [['电量(kWh)'], 50_000, null, '50'],
    [['电量（万kWh）'], 5, null, '50'],
    [['电量', '单位'], 50_000, 'kWh', '50'],
    [['电量', '单位'], 50, null, '50'],
    [['电量MWh'], 50, null, '50'],
    [['电量(MWh)', '单位'], 50, '兆瓦时', '50'],
  ] as const)('%j: %d %s are %s MWh', (headers, amount, unit, covered) => {
    const found = claimed(headers, amount, unit)
    expect([codesOf(found), found.green.covered.toFixed()]).toEqual([[], covered])
  })
  it.each([
    [['电量MWh', '单位'], 'kWh', 'ZC-UNIT-MISMATCH 绿电!F2'],
    [['电量(kWh)', '单位'], 'MWh', 'ZC-UNIT-MISMATCH 绿电!F2'],
    [['电量', '单位'], 't', 'ZC-UNIT-MISMATCH 绿电!F2'],
    [['电量(t)'], null, 'ZC-UNIT-MISMATCH 绿电!E1'],
  ] as const)('%j with %s is refused', (headers, unit, code) => {
    const found = claimed(headers, 50, unit)
    expect([codesOf(found), found.green.covered.toFixed()]).toEqual([[code], '0'])
  })
})

describe('a measured value under a header with a unit', () => {
  const all = ['用量', '单位', '计量点'] as const
  const measured = (header: string, value: CellValue, source = '烟煤', unit = 't') =>
    plant([...all, header], source, 100, unit, 'C-1', value)
  it.each<[string, number, string, number, string?, string?]>([
    ['实测低位发热量（kcal/kg）', 5000, '实测低位发热量', 20.934],
    ['实测低位发热量(MJ/kg)', 21, '实测低位发热量', 21],
    ['低位发热量(MJ/Nm3)', 38, '低位发热量', 380, '天然气', '万Nm3'],
    ['实测含碳量(%)', 55, '实测含碳量', 0.55],
    ['实测含碳量(kgC/t)', 550, '实测含碳量', 0.55],
    ['碳氧化率(%)', 98, '碳氧化率', 0.98],
    ['实测低位发热量（化验）', 21, '实测低位发热量', 21],
  ])('%s: %d is %s %d', (header, value, plain, wanted, source, unit) => {
    const found = measured(header, value, source, unit)
    expect(codesOf(found)).toEqual([])
    expect(total(found)).toBe(total(measured(plain, wanted, source, unit)))
  })
  it('becomes kg/L', () => {
    const litres = (header: string, value: number) => total(measured(header, value, '柴油', 'L'))
    expect(litres('密度(kg/m3)', 840)).toBe(litres('密度', 0.84))
    expect(litres('密度(g/cm3)', 0.84)).toBe(litres('密度', 0.84))
  })
  it('becomes kg/Nm3 for a gas in Nm3 whose factor is per tonne', () => {
    const gas = (header: string, value: CellValue) => total(measured(header, value, '液化天然气', '万Nm3'))
    expect(gas('密度 (kg/Nm3)', 0.7174)).not.toBe('0')
    expect(gas('密度 (kg/Nm3)', 0.7174)).toBe(gas('密度', '0.7174 kg/Nm3'))
    expect(gas('密度 (kg/Nm3)', '0.7 kg/Nm3')).toBe(gas('密度', '0.7 kg/Nm3'))
  })
  it.each([
    ['实测低位发热量(GJ)', '烟煤', 't'],
    ['实测低位发热量(MJ/Nm3)', '烟煤', 't'],
    ['实测低位发热量(tC/GJ)', '烟煤', 't'],
    ['实测含碳量(%)', '天然气', '万Nm3'],
    ['实测含碳量(tC/GJ)', '烟煤', 't'],
    ['密度(kg/t)', '烟煤', 't'],
    ['碳氧化率(t)', '烟煤', 't'],
  ])('of another kind is refused at its cell: %s', (header, source, unit) => {
    expect(codesOf(measured(header, 0.9, source, unit))).toEqual(['ZC-UNIT-MISMATCH 活动!G2'])
  })
})
