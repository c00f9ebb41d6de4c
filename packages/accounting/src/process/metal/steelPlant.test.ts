import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { steelPlant } from './steelPlant.ts'

const run = runnerOf(steelPlant, [
  ['steel-flux', '石灰石', '0.440', 'tCO2/t'],
  ['steel-electrode', '', '3.663', 'tCO2/t'],
  ['steel-material', '生铁', '0.172', 'tCO2/t'],
  ['steel-product', '生铁', '0.172', 'tCO2/t'],
  ['steel-product', '粗钢', '0.037', 'tCO2/t'],
])

it('deducts what is fixed in products on negative lines, also of what is bought as well', () => {
  const { lines, co2 } = run(
    ['熔剂用量:石灰石', 1000, 't'],
    ['电极用量', 10, 't'],
    ['含碳原料用量:生铁', 500, 't'],
    ['固碳产品量:生铁', 100, 't'],
    ['固碳产品量:粗钢', 1000, 't'],
  )
  expect(lines).toEqual([
    'process CO2 440',
    'process CO2 36.63',
    'process CO2 86',
    'fixed CO2 -17.2',
    'fixed CO2 -37',
  ])
  expect(co2).toBe('508.43')
})

it('needs something that enters, and an amount for a factor', () => {
  expect(run(['固碳产品量:粗钢', 1000, 't']).problems).toEqual(['ZC-INPUT-MISSING 熔剂用量:…'])
  expect(run(['熔剂用量:石灰石', 1, 't'], ['电极排放因子', 3.6, 'tCO2/t']).problems).toEqual([
    'ZC-INPUT-MISSING 电极用量',
  ])
  expect(run(['含碳原料用量:某铁', 1, 't']).problems).toEqual(['ZC-INPUT-MISSING 含碳原料排放因子:某铁'])
})
