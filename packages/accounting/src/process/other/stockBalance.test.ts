import { expect, it } from 'vitest'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { stockByGas, stockByMass, stockByVolume } from './stockBalance.ts'

const rows = [
  row('期初库存:烟煤', 1200, 't'),
  row('购入量:烟煤', 1.5, '万t'),
  row('期末库存:烟煤', 900, 't'),
  row('外销量:烟煤', 300, 't'),
]

it('gives what was used, with no emission of its own', () => {
  const result = worked(stockByMass, rows)
  expect(figureOf(result, 'used:烟煤').toFixed()).toBe('15000')
  expect(result.lines).toEqual([])
  const gas = [row('期初库存:气', 0, '万Nm3'), row('购入量:气', 5, '万Nm3'), row('期末库存:气', 0, '万Nm3')]
  expect(figureOf(worked(stockByGas, gas), 'used:气').toFixed()).toBe('5')
  const oil = [row('期初库存:柴油', 1, 'm3'), row('购入量:柴油', 500, 'L'), row('期末库存:柴油', 0, 'L')]
  expect(figureOf(worked(stockByVolume, oil), 'used:柴油').toFixed()).toBe('1500')
})

it('needs both stocks, and refuses a use below nothing', () => {
  expect(refused(stockByMass, rows.slice(0, 2))).toEqual(['ZC-INPUT-MISSING 期末库存:烟煤'])
  const less = [...rows.slice(0, 1), row('购入量:烟煤', 0, 't'), row('期末库存:烟煤', 1300, 't')]
  expect(refused(stockByMass, less)).toEqual(['ZC-INPUT-RANGE'])
  const even = [...less.slice(0, 2), row('期末库存:烟煤', 1200, 't')]
  expect(figureOf(worked(stockByMass, even), 'used:烟煤').toFixed()).toBe('0')
})
