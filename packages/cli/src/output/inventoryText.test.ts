import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { plantReport } from '@zerocarbon/workbook'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../Terminal.ts'
import { inventoryText } from './inventoryText.ts'

const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '数据质量']
const row = (meter: number, amount: number | null, quality: string | null = null) => [
  '2026-01',
  '2026-12',
  '外购电力',
  amount,
  'MWh',
  `E-${String(meter)}`,
  quality,
]
const text = (
  rows: readonly (readonly (string | number | null)[])[],
  language: Terminal['language'],
): string => {
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }
  const terminal = { out: () => {}, err: () => {}, language, json: false, live: false }
  return inventoryText(plantReport([table], createFactorBook(cn2026)), terminal).join('\n')
}

it('does not say a year that neither settings nor rows state', () => {
  expect(text([], 'zh')).toContain('报告期未知 · 位置法')
  expect(text([], 'en')).toContain('Reporting period not known · location-based')
  expect(text([], 'en')).not.toContain('1970')
})

it('marks a line that lacks a row, and no other', () => {
  const rows = [row(1, 5), row(2, null), ['2026-01', '2026-12', '柴油', 1, 't', 'D-1', null] as const]
  const lineOf = (name: string, language: Terminal['language']): string =>
    text(rows, language)
      .split('\n')
      .find((line) => line.startsWith(name))!
  expect(lineOf('外购电力', 'zh')).toMatch(/不完整$/)
  expect(lineOf('Purchased electricity', 'en')).toMatch(/incomplete$/)
  expect(lineOf('柴油', 'zh')).not.toContain('不完整')
  expect(text([row(1, 5)], 'zh')).not.toContain('不完整')
})

it('marks the lines of processes where rows of energy may be missing altogether', () => {
  const sheet = { sheet: '活动', top: 1, left: 0 }
  const named = ['方法', '实例', '名称', '值', '单位']
  const lime = [
    ['碳酸盐分解', '1号窑', '用量:石灰石', 200, 't'],
    ['碳酸盐分解', '1号窑', '纯度:石灰石', 0.97, null],
  ]
  const inputs = { ...sheet, name: 'ZC_Inputs', headers: named, rows: lime }
  const energy = { ...sheet, name: 'ZC_Activity', headers, rows: [row(1, 5)] }
  const terminal = { out: () => {}, err: () => {}, language: 'zh', json: false, live: false } as const
  const marked = (...tables: Parameters<typeof plantReport>[0]): boolean[] =>
    inventoryText(plantReport(tables, createFactorBook(cn2026)), terminal)
      .join('\n')
      .split('\n')
      .filter((line) => line.includes('1号窑') && line.includes('CO2'))
      .map((line) => line.includes('不完整'))
  expect(marked(inputs)).toEqual([true])
  expect(marked(inputs, energy)).toEqual([false])
})

it('marks the scopes too while something is missing', () => {
  expect(text([row(1, 5), row(2, null)], 'zh')).toMatch(/范围二 [\d.]+ tCO2（部分）/)
  expect(text([row(1, 5), row(2, null)], 'en')).toMatch(/Scope 1 0\.00 tCO2 \(partial\)/)
  expect(text([row(1, 5)], 'zh')).toMatch(/范围二 [\d.]+ tCO2\n/)
})

it('says of a sum in which rows count twice that it is as typed', () => {
  expect(text([row(1, 5), row(1, 5)], 'zh')).toContain('已有部分合计 5.31 tCO2（照填写合计，含重复的行）')
  expect(text([row(1, 5), row(1, 5)], 'en')).toContain('5.31 tCO2 (as typed, with rows that count twice)')
  expect(text([row(1, 5), row(2, null)], 'zh')).not.toContain('照填写')
})

describe('counts', () => {
  it.each([
    [[row(1, 5), row(2, null)], '1 problem:', '发现 1 处问题：'],
    [[row(1, 5), row(2, null), row(3, null)], '2 problems:', '发现 2 处问题：'],
  ])('problems', (rows, en, zh) => {
    expect(text(rows, 'en').split('\n')).toContain(en)
    expect(text(rows, 'zh').split('\n')).toContain(zh)
  })

  it.each([
    [[row(1, 5)], 'Total 2.65 tCO2', '总排放 2.65 tCO2'],
    [[row(1, 5, '估算')], 'Total 2.65 tCO2, 1 estimate inside', '总排放 2.65 tCO2，含 1 处估算'],
    [
      [row(1, 5, '估算'), row(2, 5, '估算')],
      'Total 5.31 tCO2, 2 estimates inside',
      '总排放 5.31 tCO2，含 2 处估算',
    ],
  ])('estimates', (rows, en, zh) => {
    expect(text(rows, 'en').split('\n')).toContain(en)
    expect(text(rows, 'zh').split('\n')).toContain(zh)
  })
})

it('has no list of problems where there are none', () => {
  expect(text([row(1, 5)], 'en')).not.toContain('problem')
})

it('goes to the market-based total by a factor with its unit and id', () => {
  expect(text([row(1, 5)], 'zh')).toContain('其余 5 MWh 改用 0.6096 kgCO2/kWh（grid/CN/2023/residual）')
  expect(text([row(1, 5)], 'en')).toContain('The other 5 MWh at 0.6096 kgCO2/kWh (grid/CN/2023/residual)')
})

it('says which line is not in the energy total, and marks measured values', () => {
  const rows = [
    ['2026-01', '2026-12', '柴油', 1000, 'L', '2.6 kgCO2/L', '检测报告', null],
    ['2026-01', '2026-12', '天然气', 1, '万Nm3', null, null, 390],
  ]
  const columns = ['期间起', '期间止', '排放源', '用量', '单位', '因子覆盖', '证据', '低位发热量']
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers: columns, rows }
  const written = (language: Terminal['language']): string[] => {
    const terminal = { out: () => {}, err: () => {}, language, json: false, live: false }
    return inventoryText(plantReport([table], createFactorBook(cn2026)), terminal)
  }
  expect(written('zh')).toEqual(
    expect.arrayContaining(['能源消费（部分）', '  柴油 1000 L（活动!D2）不能折标准煤，未计入']),
  )
  expect(written('en')).toContain('  diesel 1000 L (活动!D2) cannot become standard coal and is not counted')
  expect(written('zh').join('\n')).toMatch(/天然气 .*GBT32151.* 实测/)
})

it('shows how the amounts of a line came about, and the share of primary data', () => {
  const rows = [row(1, 6, '抄表'), row(2, 3, '估算'), row(3, 1, null)]
  expect(text(rows, 'zh')).toMatch(/外购电力 .* 实测 60\.0 %、估算 30\.0 %、未填 10\.0 % /)
  expect(text(rows, 'zh')).toContain('一手数据占 CO2e 排放 60.00 %（实测 60.0 %、估算 30.0 %、未填 10.0 %）')
  expect(text(rows, 'en')).toContain(
    'Primary data: 60.00 % of emissions as CO2e (Measured 60.0 %, Estimated 30.0 %, not said 10.0 %)',
  )
})

it('marks the share of primary data as partial while data are missing', () => {
  expect(text([row(1, 6, '抄表'), row(2, null)], 'zh')).toContain('排放 100.00 %（部分）（实测）')
  expect(text([row(1, 6, '抄表'), row(2, null)], 'en')).toContain('as CO2e, partial (Measured)')
})
