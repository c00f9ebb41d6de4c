import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { carbonatesInOre } from './carbonatesInOre.ts'

const run = runnerOf(carbonatesInOre, [
  ['carbonate', '碳酸钙', '0.4397', 'tCO2/t'],
  ['carbonate', '碳酸镁', '0.5220', 'tCO2/t'],
])

it('multiplies ore, decomposed share and the content of each carbonate', () => {
  const { lines, figures, co2 } = run(
    ['矿石量', 1, '万t'],
    ['分解率', '90 %'],
    ['质量分数:碳酸钙', '60 %'],
    ['质量分数:碳酸镁', 0.2],
  )
  expect(lines).toEqual(['process CO2 2374.38', 'process CO2 939.6'])
  expect(figures).toEqual({ 'factor-per-ore': '0.36822' })
  expect(co2).toBe('3313.98')
})

it('refuses more carbonate than ore, and an ore without carbonates', () => {
  expect(run(['矿石量', 1, 't'], ['质量分数:碳酸钙', 0.6], ['质量分数:碳酸镁', 0.5]).problems).toEqual([
    'ZC-INPUT-RANGE 质量分数合计',
  ])
  expect(run(['矿石量', 1, 't']).problems).toContain('ZC-INPUT-MISSING 质量分数:…')
})
