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
  ['阳极效应过电压', 0.8, 'mV'],
] as const

it('divides by the current efficiency as a share', () => {
  // 1.16 × 0.8 ÷ 0.928 = 1 kg/t
  const { lines, co2e } = run(...plant, ['电流效率', '92.8 %'])
  expect(lines).toEqual(['process CF4 1', 'process C2F6 0.121'])
  expect(co2e).toBe('7973.1')
})

it('needs the efficiency, and has no coefficient for every cell', () => {
  expect(run(...plant).problems).toEqual(['ZC-INPUT-MISSING 电流效率'])
  const hss = run(['铝产量', 1, 't'], ['槽型', 'hss'], ['过电压', 1, 'mV'], ['电流效率', 0.95])
  expect(hss.problems).toEqual(['ZC-INPUT-MISSING 过电压系数'])
})
