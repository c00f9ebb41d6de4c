import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { glassByType } from './glassByType.ts'

const run = runnerOf(glassByType, [['glass', 'float', '0.21', 'tCO2/t']])

it('leaves out cullet only where its share is given', () => {
  expect(run(['熔化量:float', 1000, 't'], ['碎玻璃比例:float', '15 %']).co2).toBe('178.5')
  expect(run(['熔化量:float', 1000, 't']).co2).toBe('210')
})

it('needs a type with a factor', () => {
  expect(run(['熔化量:水晶', 1, 't']).problems).toEqual(['ZC-INPUT-MISSING 排放因子:水晶'])
  expect(run(['熔化量:float', 1, 't'], ['cullet:float', 15]).problems).toEqual(['ZC-INPUT-RANGE 碎玻璃比例'])
})
