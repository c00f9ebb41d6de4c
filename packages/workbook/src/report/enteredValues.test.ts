import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import type { EnteredValue } from './EnteredValue.ts'
import { plantReport } from './plantReport.ts'

const headers = [
  '期间起',
  '期间止',
  '排放源',
  '用量',
  '单位',
  '低位发热量',
  '含碳量',
  '氧化率',
  '密度',
  '因子覆盖',
  '证据',
]
const entered = (...rows: readonly (readonly CellValue[])[]): readonly EnteredValue[] => {
  const year = ['2026-01', '2026-12']
  const table = {
    name: 'ZC_Activity',
    sheet: '活动',
    top: 1,
    left: 0,
    headers,
    rows: rows.map((r) => [...year, ...r]),
  }
  return plantReport([table], createFactorBook(cn2026)).entered
}
const said = (values: readonly EnteredValue[]): string[] =>
  values.map(({ kind, label, value, unit, evidence, purposes, rows, cells }) =>
    [
      kind,
      label.zh,
      `${value.toFixed()} ${unit}`,
      evidence,
      purposes.join('+'),
      rows,
      cells().map(({ cell }) => cell),
    ].join(' | '),
  )
const typed = (factor: string, evidence = '检测报告'): CellValue[] => [
  '外购电力',
  5,
  'MWh',
  null,
  null,
  null,
  null,
  factor,
  evidence,
]

it('are typed-in factors with their evidence and cells, equal ones once', () => {
  expect(said(entered(typed('0.5 tCO2/MWh'), typed('0.6 tCO2/MWh'), typed('0.5 tCO2/MWh')))).toEqual([
    'typed | 排放因子 | 0.5 tCO2/MWh | 检测报告 | location-based | 2 | J2,J4',
    'typed | 排放因子 | 0.6 tCO2/MWh | 检测报告 | location-based | 1 | J3',
  ])
  expect(entered(typed('0.5 tCO2/MWh'), typed('0.5 tCO2/MWh', '合同'))).toHaveLength(2)
})

it('are measured values with their unit and what they were used for', () => {
  expect(said(entered(['天然气', 10, '万Nm3', 390, null, 0.98]))).toEqual([
    'measured | 低位发热量 | 390 GJ/万Nm3 |  | location-based+当量值+等价值 | 1 | F2',
    'measured | 碳氧化率 | 0.98  |  | location-based | 1 | H2',
  ])
  expect(said(entered(['柴油', 10, 'L', null, null, null, 0.84]))).toEqual([
    'measured | 密度 | 0.84 kg/L |  | location-based+当量值+等价值 | 1 | I2',
  ])
})

it('say what was not used, because another value went before it', () => {
  // Measured carbon before a measured calorific value, a typed-in factor before both; tonnes need no density.
  expect(said(entered(['柴油', 10, 't', 43, 0.86, null, 0.84]))).toEqual([
    'measured | 低位发热量 | 43 GJ/t |  | 当量值+等价值 | 1 | F2',
    'measured | 含碳量 | 0.86 tC/t |  | location-based | 1 | G2',
    'measured | 密度 | 0.84 kg/L |  |  | 1 | I2',
  ])
  expect(said(entered(['柴油', 10, 't', null, 0.86, null, null, '3 tCO2/t', '报告']))[1]).toBe(
    'measured | 含碳量 | 0.86 tC/t |  |  | 1 | G2',
  )
})

it('are none where everything is published', () => {
  expect(entered(['外购电力', 5, 'MWh'], ['天然气', 10, '万Nm3'])).toEqual([])
})
