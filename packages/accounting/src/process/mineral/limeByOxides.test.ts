import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { limeByOxides } from './limeByOxides.ts'

const run = runnerOf(limeByOxides, [
  ['oxide', 'cao', '0.7848', 'tCO2/t'],
  ['oxide', 'mgo', '1.0919', 'tCO2/t'],
  ['lkd-correction', '', '1.02', ''],
])

it('weighs the oxides that come from carbonate, and adds the dust', () => {
  const { lines, figures } = run(
    ['产量:生石灰', 1000, 't'],
    ['CaO 含量:生石灰', '90 %'],
    ['非碳酸盐 CaO:生石灰', '2 %'],
    ['MgO 含量:生石灰', '3 %'],
  )
  // 0.88 × 0.7848 + 0.03 × 1.0919 = 0.723381
  expect(figures).toEqual({ 'factor:生石灰': '0.723381' })
  expect(lines).toEqual(['process CO2 737.84862'])
})

it('refuses oxides of more than the lime', () => {
  const rows = [
    ['产量:生石灰', 1, 't'],
    ['CaO 含量:生石灰', '95 %'],
  ] as const
  expect(run(...rows, ['MgO 含量:生石灰', '6 %']).problems).toEqual(['ZC-INPUT-RANGE CaO 和 MgO 含量合计'])
  expect(run(...rows, ['MgO 含量:生石灰', '5 %']).problems).toEqual([])
})

it('refuses more oxide from elsewhere than there is, which would make less than none', () => {
  const rows = [
    ['产量:生石灰', 1, 't'],
    ['CaO 含量:生石灰', '90 %'],
    ['MgO 含量:生石灰', '2 %'],
  ] as const
  expect(run(...rows, ['非碳酸盐 MgO:生石灰', '3 %']).problems).toEqual(['ZC-INPUT-RANGE 非碳酸盐 MgO'])
  expect(run(...rows, ['非碳酸盐 MgO:生石灰', '2 %']).problems).toEqual([])
})

it('takes factors as IPCC prints them, and no oxide as zero', () => {
  const printed = [
    ['CaO 排放因子', '0.785', 'tCO2/t'],
    ['窑灰修正系数', 1],
    ['产量:生石灰', 1, 't'],
    ['CaO:生石灰', '95 %'],
  ] as const
  expect(run(...printed, ['MgO:生石灰', 0]).co2).toBe('0.74575')
  expect(run(...printed).problems).toEqual(['ZC-INPUT-MISSING MgO 含量:生石灰'])
})
