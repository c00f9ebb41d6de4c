import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { steelProcess } from './steelProcess.ts'

const run = runnerOf(steelProcess)

it('has a positive line for each input and a negative one for each output, such as blast-furnace gas', () => {
  const { lines, figures, co2 } = run(
    ['投入量:焦炭', 300, 't'],
    ['投入含碳量:焦炭', '85 %'],
    ['产出量:生铁', 1000, 't'],
    ['产出含碳量:生铁', '4.2 %'],
    ['产出气量:高炉煤气', 60, '万Nm3'],
    ['产出气体低位发热量:高炉煤气', 33, 'GJ/万Nm3'],
    ['产出单位热值含碳量:高炉煤气', 0.07, 'tC/GJ'],
  )
  expect(lines).toEqual(['process CO2 935', 'fixed CO2 -154', 'fixed CO2 -508.2'])
  expect(figures).toEqual({ 'carbon-in': '255', 'carbon-out': '180.6', 'carbon-left': '74.4' })
  expect(co2).toBe('272.8')
})

it('needs something that enters; a unit that sells no carbon has no output', () => {
  expect(run().problems).toEqual(['ZC-INPUT-MISSING 投入量:…'])
  const { lines, figures, problems } = run(['投入量:焦炭', 12, 't'], ['投入含碳量:焦炭', 0.85])
  expect([lines, problems]).toEqual([['process CO2 37.4'], []])
  expect(figures).toEqual({ 'carbon-in': '10.2', 'carbon-out': '0', 'carbon-left': '10.2' })
})
