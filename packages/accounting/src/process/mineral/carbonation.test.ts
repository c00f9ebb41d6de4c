import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { carbonation } from './carbonation.ts'

const run = runnerOf(carbonation, [['carbonate', '碳酸钙', '0.4397', 'tCO2/t']])

it('is a negative line a product', () => {
  const { lines, co2, problems } = run(['产量:碳酸钙', 1000, 't'], ['纯度:碳酸钙', '98 %'])
  expect(lines).toEqual(['fixed CO2 -430.906'])
  expect(co2).toBe('-430.906')
  expect(problems).toEqual([])
})

it('does not take a product for pure carbonate', () => {
  expect(run(['产量:碳酸钙', 1000, 't']).problems).toEqual(['ZC-INPUT-MISSING 纯度:碳酸钙'])
})
