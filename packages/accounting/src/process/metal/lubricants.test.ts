import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { lubricants } from './lubricants.ts'

const run = runnerOf(lubricants, [
  ['oxidised-during-use', '润滑油', '0.2', ''],
  ['oxidised-during-use', '润滑脂', '0.05', ''],
])

it('multiplies carbon and the share oxidised, and weighs that share', () => {
  const { lines, figures } = run(['用量:润滑油', 9, 't'], ['用量:润滑脂', 1, 't'])
  // 9 × 40.2 × 0.02 × 0.2 × 44/12
  expect(lines).toEqual(['process CO2 5.3064', 'process CO2 0.1474'])
  expect(figures).toEqual({ 'mean-oxidised': '0.185' })
})

it('takes measured carbon, and amounts as heat', () => {
  expect(run(['用量:润滑油', 10, 't'], ['含碳量:润滑油', '84 %']).co2).toBe('6.16')
  expect(run(['热量:润滑油', 1, 'TJ'], ['单位热值含碳量:润滑油', 20, 'tC/TJ']).co2?.slice(0, 8)).toBe(
    '14.66666',
  )
})

it('needs one amount and a share', () => {
  expect(run(['含碳量:润滑油', 0.8]).problems).toEqual(['ZC-INPUT-MISSING 用量:润滑油'])
  expect(run(['用量:润滑油', 1, 't'], ['热量:润滑油', 40, 'GJ']).problems).toEqual(['ZC-INPUT-TWICE 用量'])
  expect(run(['用量:某油', 1, 't']).problems).toEqual(['ZC-INPUT-MISSING 氧化比例:某油'])
})
