import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { clinkerByOxides } from './clinkerByOxides.ts'

const run = runnerOf(clinkerByOxides, [['raw-meal-organic-carbon', 'high', '0.3', '%']])
const clinker = [
  ['熟料产量', 1000, 't'],
  ['CaO 含量', '56 %'],
  ['MgO 含量', '4 %'],
] as const

it('counts dust with the factor of clinker and organic carbon by 44/12, each on its line', () => {
  // 0.56 × 44/56 + 0.04 × 44/40 = 0.484
  const { lines, figures } = run(
    ...clinker,
    ['窑头粉尘', 10, 't'],
    ['旁路放风粉尘', 5, 't'],
    ['生料量', 1500, 't'],
    ['有机碳含量', '0.2 %'],
  )
  expect(figures).toEqual({ factor: '0.484' })
  expect(lines).toEqual(['process CO2 484', 'process CO2 4.84', 'process CO2 2.42', 'process CO2 11'])
})

it('takes the upper default for organic carbon that nobody measured', () => {
  expect(run(...clinker, ['生料量', 1500, 't']).co2).toBe('500.5')
})

it('refuses oxides of more than the clinker', () => {
  const rows = [
    ['熟料产量', 1, 't'],
    ['CaO 含量', '98 %'],
  ] as const
  expect(run(...rows, ['MgO 含量', '3 %']).problems).toEqual(['ZC-INPUT-RANGE CaO 和 MgO 含量合计'])
  expect(run(...rows, ['MgO 含量', '2 %']).problems).toEqual([])
})

it('refuses more oxide from elsewhere than there is, which would make less than none', () => {
  expect(run(...clinker, ['非碳酸盐 MgO', '5 %']).problems).toEqual(['ZC-INPUT-RANGE 非碳酸盐 MgO'])
  expect(run(...clinker, ['非碳酸盐 MgO', '4 %']).problems).toEqual([])
})

it('needs the oxides, and raw meal for its carbon', () => {
  expect(run(['熟料产量', 1, 't'], ['CaO 含量', 0.65]).problems).toEqual(['ZC-INPUT-MISSING MgO 含量'])
  expect(run(...clinker, ['有机碳含量', '0.2 %']).problems).toEqual(['ZC-INPUT-MISSING 生料量'])
  expect(run(...clinker, ['生料量', 1, 't'], ['有机碳含量', 0.2]).problems).toEqual([
    'ZC-INPUT-RANGE 有机碳含量',
  ])
})
