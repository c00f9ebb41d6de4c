import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { reducingAgents } from './reducingAgents.ts'

const run = runnerOf(reducingAgents, [['reducing-agent', 'petroleum-coke', '3.5', 'tCO2/t']])

it('uses measured carbon before a given factor before the published one', () => {
  const use = ['还原剂量:petroleum-coke', 100, 't'] as const
  const factor = ['还原剂排放因子:petroleum-coke', 3.4, 'tCO2/t'] as const
  expect(run(use).co2).toBe('350')
  expect(run(use, factor).co2).toBe('340')
  expect(run(use, factor, ['还原剂含碳量:petroleum-coke', '90 %']).co2).toBe('330')
})

it('takes coke by heat value and carbon per heat', () => {
  const { co2 } = run(
    ['还原剂量:焦炭', 100, 't'],
    ['还原剂低位发热量:焦炭', 28, 'GJ/t'],
    ['还原剂单位热值含碳量:焦炭', 0.03, 'tC/GJ'],
  )
  expect(co2).toBe('308')
})

it('needs an agent and its carbon', () => {
  expect(run().problems).toEqual(['ZC-INPUT-MISSING 还原剂量:…'])
  expect(run(['还原剂量:焦炭', 1, 't']).problems).toEqual(['ZC-INPUT-MISSING 还原剂排放因子:焦炭'])
})
