import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { plantReport } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { fromRoot } from '../testing/temporaryCopy.ts'
import { inventoryJson } from './inventoryJson.ts'

interface Used {
  readonly id: string
  readonly exact: string
  readonly unit: string
  readonly confidence: string
  readonly source: { readonly title: string }
  readonly usedFor: readonly { readonly purpose: string; readonly sources: readonly string[] }[]
}
interface Report {
  readonly market: { readonly factor: string }
  readonly energy: Readonly<Record<string, { readonly coefficients: readonly { readonly id: string }[] }>>
  readonly provenance: readonly Used[]
}
const plant = fromRoot('samples/lithium-cell-plant.xlsx')
const { market, energy, provenance } = JSON.parse((await run('inventory', plant, '--json')).out) as Report
const idsOf = (basis: string): string[] | undefined => energy[basis]?.coefficients.map(({ id }) => id)

it('gives programs every published value with unit, source, confidence and use', () => {
  const values = provenance.map(({ id, exact, unit }) => `${id} ${exact} ${unit}`)
  for (const value of [
    'grid/CN/2023/average 0.5306 kgCO2/kWh',
    'grid/CN/2023/residual 0.6096 kgCO2/kWh',
    'fuel/natural-gas/GBT32151.22-2024 389.31 GJ/万Nm3',
    'tce/electricity/当量值 0.1229 kgce/kWh',
    'tce/electricity/等价值 0.2856 kgce/kWh',
    'tce/heat/当量值 0.03412 kgce/MJ',
    'definition/standard-coal 29.3076 GJ/tce',
  ])
    expect(values).toContain(value)
  expect(new Set(values).size).toBe(values.length)
  for (const { source, usedFor } of provenance) {
    expect(source.title).not.toBe('')
    expect(usedFor.flatMap(({ sources }) => sources)).not.toEqual([])
  }
  expect(provenance.find(({ id }) => id === 'tce/electricity/等价值')).toMatchObject({
    confidence: 'single-source',
    usedFor: [{ purpose: '等价值', sources: ['purchased-electricity', 'own-nonfossil-power'] }],
  })
})

it('refers from the results to those values by id', () => {
  const ids = provenance.map(({ id }) => id)
  expect(market.factor).toBe('grid/CN/2023/residual')
  expect(idsOf('当量值')).toContain('tce/electricity/当量值')
  expect(idsOf('等价值')).toContain('tce/electricity/等价值')
  for (const id of [market.factor, ...(idsOf('当量值') ?? []), ...(idsOf('等价值') ?? [])]) {
    expect(ids).toContain(id)
  }
})

it('gives every entered value with its cells, and says which line has no standard coal', () => {
  const headers = ['期间起', '期间止', '排放源', '用量', '单位', '因子覆盖', '证据']
  const rows = [['2026-01', '2026-12', '柴油', 1000, 'L', '2.6 kgCO2/L', '检测报告']]
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }
  const report = inventoryJson('a.xlsx', plantReport([table], createFactorBook(cn2026)), 'zh')
  expect(report['entered']).toMatchObject([
    { kind: 'typed', exact: '2.6', unit: 'kgCO2/L', evidence: '检测报告', rows: 1, at: ['活动!F2'] },
  ])
  expect(report['energy']).toMatchObject({
    当量值: { complete: false, missing: [{ source: 'diesel', code: 'ZC-DENSITY-NEEDED' }] },
  })
})

it('gives the tiers of each line and the share of primary data as two sums', () => {
  const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '数据质量']
  const rows = [
    ['2026-01', '2026-12', '外购电力', 600, 'MWh', 'M-1', '抄表'],
    ['2026-01', '2026-12', '外购电力', 400, 'MWh', 'M-2', null],
  ]
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }
  const report = inventoryJson('a.xlsx', plantReport([table], createFactorBook(cn2026)), 'zh')
  expect(report['dataQuality']).toMatchObject({
    primaryShare: { part: '318.36', whole: '530.6', ratio: 0.6 },
  })
  expect(report['lines']).toMatchObject([
    {
      tiers: [
        { tier: 'measured', exact: '318.36' },
        { tier: null, exact: '212.24' },
      ],
    },
  ])
})

it('has energy by carrier, feedstock and intensities under one key, as zc energy gives them', async () => {
  const { energyUse } = JSON.parse((await run('inventory', plant, '--json')).out) as {
    energyUse: Record<string, Record<string, unknown>>
  }
  for (const basis of ['当量值', '等价值']) {
    const shown = JSON.parse((await run('energy', plant, '--basis', basis, '--json')).out) as Record<
      string,
      unknown
    >
    const { carriers, feedstock, intensities } = shown
    expect(energyUse[basis]).toEqual({ carriers, feedstock, intensities })
    expect(carriers).not.toEqual([])
  }
})

it('says of each line whether it is whole, and of no year where none is known', () => {
  const headers = ['期间起', '期间止', '排放源', '用量', '单位']
  const rows = [
    ['2026-01', '2026-12', '柴油', 1000, 't'],
    ['2026-01', '2026-12', '外购电力', 5, 'MWh'],
    ['2026-01', '2026-12', '外购电力', null, 'MWh'],
  ]
  const of = (given: typeof rows): Record<string, unknown> => {
    const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows: given }
    return inventoryJson('a.xlsx', plantReport([table], createFactorBook(cn2026)), 'zh')
  }
  const { lines, complete, period } = of(rows)
  expect([complete, period]).toEqual([false, { start: '2026-01-01', end: '2026-12-31' }])
  expect(lines).toMatchObject([
    { source: 'diesel', complete: true },
    { source: 'purchased-electricity', complete: false },
  ])
  expect(of(rows.slice(0, 2))['lines']).toMatchObject([{ complete: true }, { complete: true }])
  expect(inventoryJson('a.xlsx', plantReport([], createFactorBook(cn2026)), 'zh')['period']).toBeNull()
})
