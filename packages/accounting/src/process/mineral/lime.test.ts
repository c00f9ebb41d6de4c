import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { lime } from './lime.ts'

const run = runnerOf(lime, [['lime', '石灰', '0.75', 'tCO2/t']])

it('multiplies output and factor; dust and combined water only where they are given', () => {
  expect(run(['产量:石灰', 1000, 't']).co2).toBe('750')
  expect(run(['产量:石灰', 1000, 't'], ['窑灰修正系数:石灰', 1.02]).co2).toBe('765')
  expect(run(['产量:石灰', 1000, 't'], ['结合水:石灰', '28 %']).co2).toBe('540')
})

it('refuses a correction below one and lime without a factor', () => {
  expect(run(['产量:石灰', 1000, 't'], ['LKD:石灰', 0.02]).problems).toEqual(['ZC-INPUT-RANGE 窑灰修正系数'])
  expect(run(['产量:白云石灰', 1000, 't']).problems).toEqual(['ZC-INPUT-MISSING 排放因子:白云石灰'])
})
