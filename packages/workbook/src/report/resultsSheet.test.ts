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
  expect(shares.map((row) => row.slice(3))).toEqual([['%', '按电量计，与折标准煤口径无关']])
  expect(remark(rowsWith(0, 'en'), 'Physical non-fossil power share')).toBe(
    'of the power used; the same on either standard-coal basis',
  )
})

it('names factor and unit in the steps to the market-based total', () => {
  const items = rowsWith(0, 'zh').map(([, item]) => item)
  expect(items).toContain('其余 300 MWh 改用 0.6096 kgCO2/kWh（grid/CN/2023/residual）')
})
