import { expect, it } from 'vitest'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { hydrogenByHeat } from './hydrogenByHeat.ts'

const rows = [
  row('用量:天然气', 100, '万Nm3'),
  row('热值:天然气', 389.31, 'GJ/万Nm3'),
  row('排放因子:天然气', 56.1, 'kgCO2/GJ'),
]

it('turns all carbon into CO2 unless some is stored', () => {
  expect(worked(hydrogenByHeat, rows).co2.toFixed()).toBe('2184.0291')
  expect(worked(hydrogenByHeat, [...rows, row('固碳率:天然气', '50 %')]).co2.toFixed()).toBe('1092.01455')
})

it('refuses a gas volume at unknown conditions and a missing factor', () => {
  expect(refused(hydrogenByHeat, [row('用量:天然气', 100, 'm3'), ...rows.slice(1)])).toEqual([
    'ZC-GAS-CONDITIONS',
  ])
  expect(refused(hydrogenByHeat, rows.slice(0, 2))).toEqual(['ZC-INPUT-MISSING 排放因子:天然气'])
})
