import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { plantReport } from './plantReport.ts'
import { resultsSheet } from './resultsSheet.ts'

const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '数据质量']
/** Meters read for the whole year; the first `estimates` of them estimated. */
const rowsWith = (estimates: number, language: 'zh' | 'en'): readonly (readonly CellValue[])[] => {
  const rows = [1, 2, 3].map((n) => [
    '2026-01',
    '2026-12',
    '外购电力',
    100,
    'MWh',
    `E-${String(n)}`,
    n <= estimates ? '估算' : null,
  ])
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }
  return resultsSheet(plantReport([table], createFactorBook(cn2026)), language).rows
}
const remark = (rows: readonly (readonly CellValue[])[], item: string): CellValue | undefined =>
  rows.find(([, name]) => name === item)?.[4]

it.each([
  [0, '', ''],
  [1, '含 1 处估算', '1 estimate inside'],
  [2, '含 2 处估算', '2 estimates inside'],
])('counts %i estimates, beside the totals and beside the line', (n, zh, en) => {
  for (const item of ['总排放（位置法，仅 CO2）', '总排放（市场法，仅 CO2）', '外购电力', '外购电力 用量']) {
    expect(remark(rowsWith(n, 'zh'), item)).toBe(zh)
  }
  expect(remark(rowsWith(n, 'en'), 'Total emissions (location-based, CO2 only)')).toBe(en)
  expect(remark(rowsWith(n, 'en'), 'Purchased electricity')).toBe(en)
})

it('says of the physical share what it is a share of, and once', () => {
  const shares = rowsWith(0, 'zh').filter(([, item]) => item === '物理认定非化石电力占比')
  expect(shares.map((row) => row.slice(3, 5))).toEqual([['%', '按电量计，与折标准煤口径无关']])
  expect(remark(rowsWith(0, 'en'), 'Physical non-fossil power share')).toBe(
    'of the power used; the same on either standard-coal basis',
  )
})

it('names factor and unit in the steps to the market-based total', () => {
  const items = rowsWith(0, 'zh').map(([, item]) => item)
  expect(items).toContain('其余 300 MWh 改用 0.6096 kgCO2/kWh（grid/CN/2023/residual）')
})

const columns = [...headers, '因子覆盖', '证据', '低位发热量']
const sheetOf = (rows: readonly (readonly CellValue[])[], language: 'zh' | 'en' = 'zh') => {
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers: columns, rows }
  return resultsSheet(plantReport([table], createFactorBook(cn2026)), language).rows
}
const rowOf = (rows: readonly (readonly CellValue[])[], item: string) =>
  rows.find(([, name]) => name === item)?.slice(2, 5)
const year = ['2026-01', '2026-12']
const totals = [
  '总排放（位置法，仅 CO2）',
  '范围一 直接排放',
  '范围二 外购能源',
  '总排放（市场法，仅 CO2）',
  '综合能源消费量（当量值）',
  '非化石能源消费占比（当量值）',
  '物理认定非化石电力占比',
  '综合能源消费量（等价值）',
  '非化石能源消费占比（等价值）',
]

it('writes no number for a total that is partial, and keeps the figure in its remark', () => {
  const rows = sheetOf([
    [...year, '外购电力', 100, 'MWh', 'E-1'],
    [...year, '外购电力', null, 'MWh', 'E-2'],
  ])
  for (const item of totals) expect([item, rowOf(rows, item)?.[0]]).toEqual([item, '缺少数据'])
  expect(rowOf(rows, totals[0]!)?.[2]).toBe('缺少数据：1 处必须处理，部分合计 53.06 tCO2，不能当作全年')
  expect(rowOf(rows, totals[4]!)?.[2]).toBe('电力按当量值；清单缺少数据；部分合计 12.29 tce，不能当作全年')
  expect(rowOf(rows, '外购电力')).toEqual([
    '缺少数据',
    'tCO2',
    '缺少数据，已填部分合计 53.06 tCO2，不能当作全年',
  ])
  const en = sheetOf([[...year, '外购电力', null, 'MWh', 'E-2']], 'en')
  expect(rowOf(en, 'Energy consumption (当量值)')?.[0]).toBe('Missing data')
})

it('writes numbers where nothing is missing', () => {
  const rows = sheetOf([[...year, '外购电力', 100, 'MWh', 'E-1']])
  for (const item of totals) expect(typeof rowOf(rows, item)?.[0]).toBe('number')
})

it('names the line that cannot become standard coal, and only energy is partial for it', () => {
  const rows = sheetOf([
    [...year, '外购电力', 100, 'MWh', 'E-1'],
    [...year, '柴油', 1000, 'L', 'D-1', null, '2.6 kgCO2/L', '检测报告'],
  ])
  expect(rowOf(rows, totals[0]!)?.[0]).toBe(55.66)
  expect(rowOf(rows, totals[4]!)).toEqual([
    '缺少数据',
    'tce',
    '电力按当量值；柴油 1000 L（活动!D3）不能折标准煤，未计入；部分合计 12.29 tce，不能当作全年',
  ])
  expect(rowOf(rows, '物理认定非化石电力占比')?.[0]).toBe(0)
})

it('marks lines with typed-in and measured values', () => {
  const rows = sheetOf([
    [...year, '外购电力', 100, 'MWh', 'E-1', null, '0.5 tCO2/MWh', '供方证明'],
    [...year, '天然气', 1, '万Nm3', 'G-1', null, null, null, 390],
  ])
  expect(rowOf(rows, '外购电力')?.[2]).toBe('0.5 tCO2/MWh 手填因子，证据：供方证明')
  expect(rowOf(rows, '天然气')?.[2]).toBe('低位发热量 390 GJ/万Nm3')
})

it('has the tiers of a line in a column, and the share of primary data in a row', () => {
  const measured = ['2026-01', '2026-12', '外购电力', 300, 'MWh', 'E-1', '抄表']
  const guessed = ['2026-01', '2026-12', '外购电力', 100, 'MWh', 'E-2', '估算']
  const rows = sheetOf([measured, guessed].map((row) => [...row, null, null, null]))
  expect(rows.find(([, item]) => item === '外购电力')?.[6]).toBe('实测 75.0 %、估算 25.0 %')
  expect(rows.find(([, item]) => item === '一手数据占比')?.slice(2, 4)).toEqual([75, '%'])
  const partial = sheetOf(
    [measured, [...guessed.slice(0, 3), null, ...guessed.slice(4)]].map((row) => [...row, null, null, null]),
    'en',
  )
  expect(partial.find(([, item]) => item === 'Primary-data share')?.slice(2, 5)).toEqual([
    'Missing data',
    '%',
    expect.stringContaining('not of the whole') as unknown,
  ])
})

it('has energy per product and per value added, words where one cannot be said', () => {
  const made = (valueAdded: CellValue) => ({
    name: 'ZC_Production',
    sheet: '产量',
    top: 1,
    left: 0,
    headers: ['产品', '期间起', '期间止', '产量', '单位', '增加值'],
    rows: [['电池', '2026-01', '2026-12', 100, 't', valueAdded]],
  })
  const energy = ['2026-01', '2026-12', '外购电力', 1000, 'MWh', 'E-1', null, null, null, null]
  const used = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers: columns, rows: [energy] }
  const book = createFactorBook(cn2026)
  const rows = resultsSheet(plantReport([used, made('200 万元')], book), 'zh').rows
  expect(rowOf(rows, '单位产品综合能耗 电池')).toEqual([1229, 'kgce/t', '电力按当量值；全厂综合能耗'])
  expect(rowOf(rows, '单位增加值综合能耗')?.slice(0, 2)).toEqual([0.6145, 'tce/万元'])
  const without = resultsSheet(plantReport([used, made(null)], book), 'en').rows
  expect(rowOf(without, 'Energy per value added')?.slice(0, 2)).toEqual(['Missing data', 'tce/万元'])
  expect(rowOf(resultsSheet(plantReport([used], book), 'en').rows, 'Energy per value added')).toBeUndefined()
})
