import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { plantReport } from './plantReport.ts'
import type { UsedValue } from './UsedValue.ts'

const book = createFactorBook(cn2026)
const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '低位发热量', '因子覆盖', '证据']
const year = ['2026-01', '2026-12']
const valuesOf = (...rows: readonly (readonly CellValue[])[]): readonly UsedValue[] =>
  plantReport(
    [
      {
        name: 'ZC_Settings',
        sheet: '设置',
        top: 1,
        left: 0,
        headers: ['项目', '值'],
        rows: [['报告期', 2026]],
      },
      {
        name: 'ZC_Activity',
        sheet: '活动',
        top: 1,
        left: 0,
        headers,
        rows: rows.map((row) => [...year, ...row, null, null, null].slice(0, headers.length)),
      },
    ],
    book,
  ).provenance
const written = (values: readonly UsedValue[]): string[] =>
  values.map(({ cite, value, unit, uses }) =>
    [cite.id, `${value.toFixed()} ${unit}`.trim(), ...uses.map(({ purpose }) => purpose)].join(' | '),
  )
const sourcesOf = (values: readonly UsedValue[], id: string): string[] | undefined =>
  values.find(({ cite }) => cite.id === id)?.uses.flatMap(({ sources }) => sources.map(({ name }) => name.zh))

const power = ['外购电力', 1000, 'MWh', 'E-1']
const gas = ['天然气', 10, '万Nm3', 'G-1']

it('are average, residual and both standard-coal coefficients of bought power', () => {
  expect(written(valuesOf(power))).toEqual([
    'grid/CN/2023/average | 0.5306 kgCO2/kWh | location-based',
    'grid/CN/2023/residual | 0.6096 kgCO2/kWh | market-based',
    'tce/electricity/当量值 | 0.1229 kgce/kWh | 当量值',
    'tce/electricity/等价值 | 0.2856 kgce/kWh | 等价值',
  ])
})

it('hold a value once, however many results and sources it went into', () => {
  expect(written(valuesOf(gas))).toEqual([
    'fuel/natural-gas/GBT32151.22-2024 | 389.31 GJ/万Nm3 | location-based | 当量值 | 等价值',
    'fuel/natural-gas/GBT32151.22-2024 | 0.0153 tC/GJ | location-based',
    'fuel/natural-gas/GBT32151.22-2024 | 0.99 | location-based',
    'definition/standard-coal | 29.3076 GJ/tce | 当量值 | 等价值',
  ])
  const pv = ['光伏自用', 5, 'MWh', 'PV']
  const again = ['外购电力', 7, '万kWh', 'E-2']
  expect(sourcesOf(valuesOf(power, again, pv), 'tce/electricity/当量值')).toEqual(['外购电力', '光伏自用'])
})

it('leave out the default that a measured value replaced', () => {
  const measured = written(valuesOf([...gas, 390]))
  expect(measured.filter((line) => line.includes('GJ/万Nm3'))).toEqual([])
  expect(measured).toContain('definition/standard-coal | 29.3076 GJ/tce | 当量值 | 等价值')
})

it('leave out a factor that was typed into the workbook', () => {
  const typed = [...power, null, '0.5 tCO2/MWh', '供方证明']
  expect(written(valuesOf(typed)).filter((line) => line.includes('location-based'))).toEqual([])
})

it('are none without rows', () => {
  expect(valuesOf()).toEqual([])
})
