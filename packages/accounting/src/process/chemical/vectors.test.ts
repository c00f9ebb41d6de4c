/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Decimal } from '../../quantity/index.ts'
import { figureOf, refused, row, runWorkedExamples, worked, type Given } from '../testing/workedExamples.ts'
import { ammonia } from './ammonia.ts'
import { hydrogenByHeat } from './hydrogenByHeat.ts'
import { ammoniaByFactor } from './inorganics.ts'

const perTonne = (given: Given, fuel: string, carbon: string): Decimal => {
  const rows = [
    row('产量:氨', 1, 't'),
    given(fuel, '燃料需求:氨'),
    given(carbon, '单位热值含碳量:氨', 'kg/GJ'),
  ]
  const result = worked(ammonia, rows)
  expect(figureOf(result, 'factor:氨').toFixed()).toBe(result.co2.toFixed())
  return result.co2
}

const file = new URL('../../../vectors/chemical.json', import.meta.url)
runWorkedExamples(readFileSync(file, 'utf8'), {
  'gas-carb-h2': (given) => ({
    co2: worked(hydrogenByHeat, [
      given('volume', '用量:天然气'),
      given('heat', '热值:天然气'),
      given('stored', '固碳率:天然气', ''),
      given('ef', '排放因子:天然气'),
    ]).co2,
  }),
  'chem-ammonia': (given) => ({ ef: perTonne(given, 'fuel', 'cc') }),
  'neg-efdb-ammonia': (given) => ({
    excess_air: perTonne(given, 'excess_air', 'carbon_gas'),
    conventional: perTonne(given, 'conventional', 'carbon_gas'),
    partial_oxidation: perTonne(given, 'partial_oxidation', 'carbon_oil'),
    mixed_gas: perTonne(given, 'mixed_gas', 'carbon_gas'),
    mixed_partial_oxidation: perTonne(given, 'mixed_partial_oxidation', 'carbon_oil'),
  }),
})

it.each([29.7, 30.2, 36, 37.5, 42.5])('refuses the fuel need %d GJ/t typed as tCO2/t', (wrong) => {
  const rows = [row('产量:氨', 1, 't'), row('排放因子:氨', wrong, 'tCO2/t')]
  expect(refused(ammoniaByFactor, rows)).toEqual(['ZC-INPUT-RANGE'])
})
