import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { weightedFactor } from './weightedFactor.ts'

const run = runnerOf(weightedFactor)
const parts = [
  ['占比:帝国熔炼炉', '60 %'],
  ['占比:威尔兹窑', '40 %'],
  ['排放因子:帝国熔炼炉', 0.43, 'tCO2/t'],
  ['排放因子:威尔兹窑', 3.66, 'tCO2/t'],
] as const

it('weighs factors by share, and gives the emission where an amount is given', () => {
  expect(run(...parts)).toMatchObject({ lines: [], figures: { 'weighted-factor': '1.722' } })
  expect(run(...parts, ['产量', 1000, 't']).co2).toBe('1722')
})

it('weighs coefficients without unit', () => {
  const { figures } = run(['占比:油', 0.9], ['占比:脂', 0.1], ['系数:油', 0.2], ['系数:脂', '5 %'])
  expect(figures).toEqual({ 'weighted-factor': '0.185' })
})

it('refuses shares that are not the whole, and a part without a factor', () => {
  expect(run(['占比:a', 0.6], ['占比:b', 0.3], ['系数:a', 1], ['系数:b', 1]).problems).toEqual([
    'ZC-INPUT-RANGE 占比合计',
  ])
  expect(run(['占比:a', 0.6], ['占比:b', 0.4], ['排放因子:a', 1, 'tCO2/t']).problems).toEqual([
    'ZC-INPUT-MISSING 排放因子:b',
  ])
  expect(run(['占比:a', 1], ['系数:a', 0.2], ['产量', 1, 't']).problems).toEqual([
    'ZC-INPUT-MISSING 排放因子:a',
  ])
})
