import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { ferroalloyBalance } from './ferroalloyBalance.ts'

const run = runnerOf(ferroalloyBalance, [
  ['reducing-agent', 'coal', '3.1', 'tCO2/t'],
  ['reducing-agent', 'electrode-paste', '3.4', 'tCO2/t'],
])
const agents = [
  ['还原剂量:coal', 100, 't'],
  ['还原剂量:electrode-paste', 10, 't'],
] as const

it('adds agents and material and takes off the carbon of the product, in one line', () => {
  const { lines, figures } = run(
    ...agents,
    ['原料量:矿石', 300, 't'],
    ['原料含碳量:矿石', '1 %'],
    ['产品量:锰铁', 60, 't'],
    ['产品含碳量:锰铁', '7 %'],
  )
  expect(figures).toEqual({ 'co2-in': '355', 'co2-out': '15.4' })
  expect(lines).toEqual(['process CO2 339.6'])
})

it('needs an agent, and the carbon of a product that is named', () => {
  expect(run(['产品量:锰铁', 60, 't']).problems).toEqual(['ZC-INPUT-MISSING 还原剂量:…'])
  expect(run(...agents, ['产品量:锰铁', 60, 't']).problems).toEqual(['ZC-INPUT-MISSING 产品含碳量:锰铁'])
})
