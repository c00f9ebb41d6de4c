import { expect, it } from 'vitest'
import { runnerOf, type Given } from '../testing/runnerOf.ts'
import { steelProcess } from './steelProcess.ts'

const run = runnerOf(steelProcess, [['carbon-content', '焦炭', '0.85', 'tC/t']])
const out = ['产出含碳量:铁水', 0] as const
/** tC that goes in, by any of the ways to give it; what comes out has no carbon. */
const carbonOf = (...given: readonly Given[]) => run(...given, ['产出量:铁水', 1, 't'], out)

it('finds the same carbon by content, by heat value, by heat and as gas', () => {
  expect(carbonOf(['投入量:煤', 1000, 't'], ['投入含碳量:煤', '60 %']).figures['carbon-in']).toBe('600')
  expect(carbonOf(['投入量:煤', 1000, 't'], ['投入含碳量:煤', 0.6, 'tC/t']).figures['carbon-in']).toBe('600')
  const perHeat = ['投入单位热值含碳量:煤', 0.025, 'tC/GJ'] as const
  expect(
    carbonOf(['投入量:煤', 1000, 't'], ['投入低位发热量:煤', 24, 'GJ/t'], perHeat).figures['carbon-in'],
  ).toBe('600')
  expect(carbonOf(['投入热量:煤', 24, 'TJ'], perHeat).figures['carbon-in']).toBe('600')
  const gas = carbonOf(['投入气量:煤', 100, '万Nm3'], ['投入气体含碳量:煤', 6, 'tC/万Nm3'])
  expect(gas.figures['carbon-in']).toBe('600')
})

it('prefers what is measured to the published content of the substance', () => {
  expect(carbonOf(['投入量:焦炭', 100, 't']).figures['carbon-in']).toBe('85')
  expect(carbonOf(['投入量:焦炭', 100, 't'], ['投入含碳量:焦炭', '80 %']).figures['carbon-in']).toBe('80')
})

it('names what is missing, and refuses an amount given twice', () => {
  expect(carbonOf(['投入量:矿', 1, 't']).problems).toEqual(['ZC-INPUT-MISSING 投入含碳量:矿'])
  expect(carbonOf(['投入含碳量:矿', 0.1]).problems).toEqual(['ZC-INPUT-MISSING 投入量:矿'])
  expect(carbonOf(['投入量:矿', 1, 't'], ['投入低位发热量:矿', 1, 'GJ/t']).problems).toEqual([
    'ZC-INPUT-MISSING 投入单位热值含碳量:矿',
  ])
  expect(carbonOf(['投入量:矿', 1, 't'], ['投入热量:矿', 1, 'GJ']).problems).toEqual([
    'ZC-INPUT-TWICE 投入量',
  ])
})

it('does not take CO2 per t for carbon per t', () => {
  expect(carbonOf(['投入量:煤', 1, 't'], ['投入含碳量:煤', 0.9, 'tCO2/t']).problems).toEqual([
    'ZC-UNIT-MISMATCH',
  ])
})
