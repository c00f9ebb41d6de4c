import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { anodeEffect } from './anodeEffect.ts'

const run = runnerOf(
  anodeEffect,
  [
    ['anode-effect', 'cf4', '0.02', 'kg/t'],
    ['anode-effect', 'c2f6', '0.0011', 'kg/t'],
    ['anode-effect', 'cwpb-cf4', '0.4', 'kg/t'],
    ['anode-effect', 'cwpb-c2f6', '0.04', 'kg/t'],
  ],
  [
    ['CF4', 'cn-aluminium', '6630'],
    ['C2F6', 'cn-aluminium', '11100'],
  ],
)

it('has the national default, and that of the kind of cell where one is named', () => {
  const { lines, co2, co2e } = run(['铝产量', 100, '万t'])
  expect(lines).toEqual(['process CF4 20', 'process C2F6 1.1'])
  expect(co2).toBe('0')
  expect(co2e).toBe('144810')
  expect(run(['铝产量', 1000, 't'], ['槽型', 'CWPB']).lines).toEqual(['process CF4 0.4', 'process C2F6 0.04'])
})

it('uses given factors in other units, and refuses a slip and an unknown cell', () => {
  const given = [
    ['CF4 排放因子', 30, 'g/t'],
    ['C2F6 排放因子', 0.003, 'kgC2F6/t'],
  ] as const
  expect(run(['铝产量', 1000, 't'], ...given).lines).toEqual(['process CF4 0.03', 'process C2F6 0.003'])
  expect(run(['铝产量', 1, 't'], ['CF4 排放因子', 20, 'kg/t']).problems).toEqual([
    'ZC-INPUT-RANGE CF4 排放因子',
  ])
  expect(run(['铝产量', 1, 't'], ['槽型', '某槽']).problems).toEqual(['ZC-INPUT-CHOICE 槽型'])
})

it('takes no technology without a published value as zero', () => {
  expect(run(['铝产量', 1, 't'], ['槽型', 'hss']).problems).toEqual(['ZC-INPUT-MISSING CF4 排放因子'])
})
