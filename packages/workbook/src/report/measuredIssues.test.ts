import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { plantReport } from './plantReport.ts'

const headers = ['期间起', '期间止', '排放源', '用量', '单位', '低位发热量', '含碳量', '氧化率', '密度']
const said = (...row: readonly CellValue[]): string[] => {
  const rows = [['2026-01', '2026-12', ...row]]
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }
  return plantReport([table], createFactorBook(cn2026)).issues.flatMap((issue) =>
    issue.code === 'ZC-MEASURED-UNUSUAL'
      ? [`${issue.severity} ${issue.at?.cell ?? ''} ${issue.info.value} | ${issue.info.usual}`]
      : [],
  )
}

// The default of the set: 389.31 GJ/万Nm3.
it.each([
  [389.31, []],
  [778.62, []],
  [194.655, []],
  [778.63, ['should F2 778.63 GJ/万Nm3 | 389.31 GJ/万Nm3']],
  [194.65, ['should F2 194.65 GJ/万Nm3 | 389.31 GJ/万Nm3']],
  ['38.931 GJ/万Nm3', ['should F2 38.931 GJ/万Nm3 | 389.31 GJ/万Nm3']],
])('compares a calorific value of %s with the default, twice either way', (ncv, issues) => {
  expect(said('天然气', 10, '万Nm3', ncv)).toEqual(issues)
})

it('compares carbon per heat entered as carbon content', () => {
  // 389.31 × 0.0153 = 5.956443 tC/万Nm3
  expect(said('天然气', 10, '万Nm3', null, 0.0153)).toEqual(['should G2 0.0153 tC/万Nm3 | 5.95644 tC/万Nm3'])
  expect(said('天然气', 10, '万Nm3', null, 5.9)).toEqual([])
})

it.each([
  [0.3, []],
  [2, []],
  [0.84, []],
  [0.29, ['should I2 0.29 kg/L | 0.3–2 kg/L']],
])('compares a density of %s with the bounds of liquids', (density, issues) => {
  expect(said('柴油', 10, 'L', null, null, null, density)).toEqual(issues)
})

it('leaves lines without measured values alone', () => {
  expect(said('天然气', 10, '万Nm3')).toEqual([])
  expect(said('外购电力', 10, 'MWh')).toEqual([])
})
