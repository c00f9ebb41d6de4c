import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import { plantReport } from './plantReport.ts'

it('asks once for a look at the unit of a line that cannot become standard coal', () => {
  const headers = ['期间起', '期间止', '排放源', '用量', '单位', '因子覆盖', '证据']
  const diesel = ['柴油', 1000, 'L', '2.6 kgCO2/L', '检测报告']
  const rows = [
    ['2026-01', '2026-06', ...diesel],
    ['2026-07', '2026-12', ...diesel],
    ['2026-01', '2026-12', '外购电力', 100, 'MWh', null, null],
  ]
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }
  const { issues, energy, inventory } = plantReport([table], createFactorBook(cn2026))
  expect(issues.map(({ code, severity, at }) => [code, severity, at?.cell])).toEqual([
    ['ZC-DENSITY-NEEDED', 'should', 'E2'],
  ])
  expect(inventory.complete).toBe(true)
  expect(energy.等价值?.total.value.toFixed()).toBe('28.56')
})
