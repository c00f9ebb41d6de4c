import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { ceramics } from './ceramics.ts'

const run = runnerOf(ceramics, [
  ['carbonate', 'caco3', '0.4397', 'tCO2/t'],
  ['carbonate', 'mgco3', '0.5220', 'tCO2/t'],
])

it('multiplies dry material, used share and its carbonates', () => {
  const { lines, figures } = run(
    ['原料用量:黏土', 1000, 't'],
    ['含水率:黏土', '10 %'],
    ['利用率:黏土', '90 %'],
    ['CaCO3 含量:黏土', '5 %'],
    ['MgCO3 含量:黏土', '1 %'],
  )
  // 0.05 × 0.4397 + 0.01 × 0.5220 = 0.027205
  expect(figures).toEqual({ 'factor:黏土': '0.027205' })
  expect(lines).toEqual(['process CO2 22.03605'])
})

it('needs each content, and not more than the whole', () => {
  expect(run(['原料用量:黏土', 1, 't'], ['CaCO3 含量:黏土', 0.05]).problems).toEqual([
    'ZC-INPUT-MISSING MgCO3 含量:黏土',
  ])
  const much = run(['原料用量:黏土', 1, 't'], ['CaCO3 含量:黏土', 0.9], ['MgCO3 含量:黏土', 0.2])
  expect(much.problems).toEqual(['ZC-INPUT-RANGE 碳酸盐含量合计'])
})
