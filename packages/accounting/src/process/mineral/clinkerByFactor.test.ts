import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { clinkerByFactor } from './clinkerByFactor.ts'

const run = runnerOf(clinkerByFactor, [['ckd-correction', '', '1.02', '']])

it('has the default of IPCC: 0.785 × 65 % × 1.02', () => {
  const { co2, figures } = run(['熟料产量', 1000, 't'])
  expect(figures).toEqual({ clinker: '1000', factor: '0.51025', 'factor-with-dust': '0.520455' })
  expect(co2).toBe('520.455')
})

it('corrects a given factor for dust only where a correction is given', () => {
  expect(run(['熟料产量', 1000, 't'], ['排放因子', 520, 'kgCO2/t']).co2).toBe('520')
  expect(run(['熟料产量', 1000, 't'], ['排放因子', 0.51, 'tCO2/t'], ['CKD', 1.02]).co2).toBe('520.2')
})

it('finds clinker from cement, bought and sold clinker', () => {
  const cement = [
    ['水泥产量:P.O 42.5', 1000, 't'],
    ['熟料占比:P.O 42.5', '80 %'],
  ] as const
  expect(run(...cement, ['购入熟料', 100, 't'], ['售出熟料', 20, 't']).figures['clinker']).toBe('720')
  expect(run(...cement, ['购入熟料', 800, 't']).figures['clinker']).toBe('0')
  expect(run(...cement, ['购入熟料', 801, 't']).problems).toEqual(['ZC-INPUT-RANGE 购入熟料'])
  expect(run(['水泥产量:P.O 42.5', 1000, 't']).problems).toEqual(['ZC-INPUT-MISSING 熟料占比:P.O 42.5'])
  expect(run().problems).toEqual(['ZC-INPUT-MISSING 熟料产量'])
})
