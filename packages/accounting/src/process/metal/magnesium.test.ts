import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { magnesium } from './magnesium.ts'

const run = runnerOf(magnesium, [
  ['magnesium-ferrosilicon', '', '2.79', 'tCO2/t'],
  ['carbonate', 'camg-co3-2', '0.4773', 'tCO2/t'],
])

it('has a line for ferrosilicon made on site and one for dolomite', () => {
  const { lines } = run(['自产硅铁量', 100, 't'], ['白云石用量', 1000, 't'], ['纯度', '98 %'])
  expect(lines).toEqual(['process CO2 279', 'process CO2 467.754'])
  expect(run(['白云石用量', 1000, 't']).lines).toEqual(['process CO2 477.3'])
})

it('needs one of the two, and an amount for a factor', () => {
  expect(run().problems).toEqual(['ZC-INPUT-MISSING 白云石用量'])
  expect(run(['白云石用量', 1, 't'], ['硅铁排放因子', 2, 'tCO2/t']).problems).toEqual([
    'ZC-INPUT-MISSING 自产硅铁量',
  ])
  expect(run(['自产硅铁量', 1, 't'], ['白云石排放因子', 0.4, 'tCO2/t']).problems).toEqual([
    'ZC-INPUT-MISSING 白云石用量',
  ])
})
