import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { glass } from './glass.ts'

const run = runnerOf(glass, [
  ['carbonate', '纯碱', '0.4149', 'tCO2/t'],
  ['carbon-powder', '', '100', '%'],
])

it('adds carbon powder to the carbonates', () => {
  const { lines } = run(['用量:纯碱', 1000, 't'], ['纯度:纯碱', 0.99], ['碳粉用量', 3, 't'])
  expect(lines).toEqual(['process CO2 410.751', 'process CO2 11'])
  expect(run(['碳粉用量', 3, 't'], ['碳粉含碳量', '90 %']).co2).toBe('9.9')
})

it('is missing something without carbonates and powder', () => {
  expect(run().problems).toEqual(['ZC-INPUT-MISSING 用量:…'])
  expect(run(['用量:纯碱', 1, 't'], ['碳粉含碳量', 1]).problems).toEqual(['ZC-INPUT-MISSING 碳粉用量'])
})
