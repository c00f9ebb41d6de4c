import { expect, it } from 'vitest'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { biomassCombustion } from './biomassCombustion.ts'

it('counts only the fossil part of waste', () => {
  const rows = [
    row('用量:垃圾', 100, 't'),
    row('低位发热量:垃圾', 10, 'GJ/t'),
    row('排放因子:垃圾', 100, 'kgCO2/GJ'),
  ]
  expect(refused(biomassCombustion, rows)).toEqual(['ZC-INPUT-MISSING 生物质比例:垃圾'])
  expect(worked(biomassCombustion, [...rows, row('生物质比例:垃圾', '100 %')]).co2.toFixed()).toBe('0')
  const mixed = worked(biomassCombustion, [...rows, row('生物质比例:垃圾', '60 %')])
  expect(mixed.lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([
    ['CO2', '40'],
    ['CO2-biogenic', '60'],
  ])
  expect(mixed.co2.toFixed()).toBe('40')
  expect(refused(biomassCombustion, [...rows.slice(0, 2), row('生物质比例:垃圾', 1)])).toEqual([
    'ZC-INPUT-MISSING 排放因子:垃圾',
  ])
})
