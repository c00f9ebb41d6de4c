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

it('takes the list of non-ferrous smelting before that of IPCC, each in its own unit', () => {
  const both = runnerOf(reducingAgents, [
    ['reducing-agent-nonferrous', 'anthracite', '1.924', 'tCO2/t'],
    ['reducing-agent-nonferrous', 'natural-gas', '21.622', 'tCO2/万Nm3'],
    ['reducing-agent', 'anthracite', '3.1', 'tCO2/t'],
  ])
  expect(both(['还原剂量:anthracite', 100, 't']).co2).toBe('192.4')
  expect(both(['还原剂气量:natural-gas', 10_000, 'Nm3']).co2).toBe('21.622')
  // A factor by volume says nothing of a t.
  expect(both(['还原剂量:natural-gas', 1, 't']).problems).toEqual([
    'ZC-INPUT-MISSING 还原剂排放因子:natural-gas',
  ])
  expect(both(['还原剂气量:anthracite', 1, '万Nm3']).problems).toEqual([
    'ZC-INPUT-MISSING 还原剂气体含碳量:anthracite',
  ])
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
