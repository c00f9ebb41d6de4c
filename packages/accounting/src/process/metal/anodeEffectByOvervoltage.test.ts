import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { anodeEffectByOvervoltage } from './anodeEffectByOvervoltage.ts'

const run = runnerOf(
  anodeEffectByOvervoltage,
  [
    ['anode-overvoltage', 'cwpb', '1.16', '(kgCF4/t)/mV'],
    ['c2f6-weight-fraction', 'cwpb', '0.121', ''],
  ],
  [
    ['CF4', 'cn-aluminium', '6630'],
    ['C2F6', 'cn-aluminium', '11100'],
  ],
)
const plant = [
  ['铝产量', 1000, 't'],
  ['槽型', 'cwpb'],
  ['阳极效应过电压', 6, 'mV'],
] as const

it('divides by the current efficiency in percent', () => {
  // 1.16 × 6 ÷ 95 = 0.0732631… kg/t
  const { lines, figures } = run(...plant, ['电流效率', '95 %'])
  const cf4 = '0.0732631578947368421'
  expect(lines[0]).toMatch(new RegExp(`^process CF4 ${cf4.slice(0, 12)}`))
  expect(figures['cf4-per-tonne']).toMatch(new RegExp(`^${cf4.slice(0, 12)}`))
  expect(run(...plant, ['电流效率', 0.95]).lines).toEqual(lines)
  // 1.16 × 8 ÷ 92.8 = 0.1 kg/t
  const exact = run(plant[0], plant[1], ['AEO', 8, 'mV'], ['CE', '92.8 %'])
  expect(exact.lines).toEqual(['process CF4 0.1', 'process C2F6 0.0121'])
  expect(exact.co2e).toBe('797.31')
})

it('refuses percent without its sign', () => {
  expect(run(...plant, ['电流效率', 95]).problems).toEqual(['ZC-INPUT-RANGE 电流效率'])
})

it('needs the efficiency, and has no coefficient for every cell', () => {
  expect(run(...plant).problems).toEqual(['ZC-INPUT-MISSING 电流效率'])
  const hss = run(['铝产量', 1, 't'], ['槽型', 'hss'], ['过电压', 1, 'mV'], ['电流效率', 0.95])
  expect(hss.problems).toEqual(['ZC-INPUT-MISSING 过电压系数'])
})
