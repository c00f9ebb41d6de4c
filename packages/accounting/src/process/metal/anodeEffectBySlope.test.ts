import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { anodeEffectBySlope } from './anodeEffectBySlope.ts'

const unit = '(kgCF4/t)/(min/cell-day)'
const run = runnerOf(
  anodeEffectBySlope,
  [
    ['anode-slope', 'cwpb', '0.143', unit],
    ['c2f6-weight-fraction', 'cwpb', '0.121', ''],
  ],
  [
    ['CF4', 'cn-aluminium', '6630'],
    ['C2F6', 'cn-aluminium', '11100'],
  ],
)

it('multiplies slope and minutes; C2F6 by its share of CF4', () => {
  const { lines, figures } = run(['铝产量', 1000, 't'], ['槽型', 'cwpb'], ['AEM', 0.5, 'min/cell-day'])
  expect(lines).toEqual(['process CF4 0.0715', 'process C2F6 0.0086515'])
  expect(figures['cf4-per-tonne']).toBe('0.0715')
})

it('has minutes from frequency and duration, and divides by what the hoods collect', () => {
  const { lines, figures } = run(
    ['铝产量', 1000, 't'],
    ['斜率系数', 0.2, unit],
    ['C2F6 与 CF4 质量比', '10 %'],
    ['阳极效应频次', 0.25, '1/cell-day'],
    ['阳极效应持续时间', 2, 'min'],
    ['烟气捕集率', '80 %'],
  )
  expect(lines).toEqual(['process CF4 0.125', 'process C2F6 0.0125'])
  expect(figures['cf4-collected']).toBe('0.1')
})

it('names what is missing', () => {
  const plant = [
    ['铝产量', 1000, 't'],
    ['槽型', 'cwpb'],
  ] as const
  expect(run(['铝产量', 1000, 't']).problems).toEqual(['ZC-INPUT-MISSING 槽型'])
  expect(run(...plant).problems).toEqual(['ZC-INPUT-MISSING 阳极效应分钟数'])
  expect(run(...plant, ['AEF', 1, '1/cell-day']).problems).toEqual(['ZC-INPUT-MISSING 阳极效应持续时间'])
})
