import { describe, expect, it } from 'vitest'
import { activityHeaders, activities, settings, table, type Rows } from '../testing/madeUpTables.ts'
import { codesOf, power, report, total } from '../testing/madeUpPlant.ts'

const fuel = (name: string, meter: string, unit = 't') => ['2026-01', '2026-12', name, 100, unit, meter]
const withSets = (rows: Rows) => table('ZC_Activity', '活动', [...activityHeaders, '因子系列'], rows)
const family = (set: string) =>
  settings([
    ['报告期', 2026],
    ['因子系列', set],
  ])

describe('sets of fuel factors', () => {
  it('of one report that differ are a warning with the rows, the fewest first', () => {
    const rows = [
      [...fuel('柴油', 'A'), 'cn-other-industry-2015'],
      [...fuel('焦炭', 'B'), '发改委2015'],
      [...fuel('无烟煤', 'C'), 'ipcc-2006'],
    ]
    const found = report(settings(), withSets(rows))
    const issue = found.issues.find(({ code }) => code === 'ZC-FACTOR-MIXED')
    expect(issue).toMatchObject({
      severity: 'should',
      at: { sheet: '活动', cell: 'D4' },
      info: {
        sets: [
          { set: 'ipcc-2006', rows: 1, cells: ['活动!D4'] },
          { set: 'cn-other-industry-2015', rows: 2, cells: ['活动!D2:D3'] },
        ],
      },
    })
    expect(found.inventory.complete).toBe(true)
  })

  it('are one where the settings name it, and a row may name another', () => {
    const rows = [fuel('柴油', 'A'), fuel('焦炭', 'B'), power]
    const one = report(family('IPCC 2006'), activities(rows))
    expect(codesOf(one)).toEqual([])
    // 100 × 43.0 × 0.0741 + 100 × 28.2 × 0.107 + 530.6: power has no such set and keeps its own.
    expect(total(one)).toBe('1150.97')
    const other = report(
      family('ipcc-2006'),
      withSets([
        [...fuel('柴油', 'A'), '碳市场'],
        [...fuel('焦炭', 'B'), null],
      ]),
    )
    expect(other.inventory.lines.map(({ plan }) => plan.factors[0]?.set)).toEqual([
      'cn-mee-2022-25',
      'ipcc-2006',
    ])
    expect(codesOf(other)).toEqual(['ZC-FACTOR-MIXED 活动!D2'])
  })

  it('that lack a fuel say so, and one nobody knows is refused at its cell', () => {
    expect(codesOf(report(family('ipcc-2006'), activities([fuel('焦炉煤气', 'A', '万Nm3')])))).toEqual([
      'ZC-DENSITY-NEEDED 活动!E2',
    ])
    expect(codesOf(report(family('nothing'), activities([power])))).toEqual(['ZC-SETTING-INVALID 设置!B3'])
    expect(codesOf(report(family('AR5'), activities([power])))).toEqual(['ZC-SETTING-INVALID 设置!B3'])
    expect(codesOf(report(settings(), withSets([[...fuel('柴油', 'A'), 'nix']])))).toEqual([
      'ZC-VALUE-INVALID 活动!G2',
    ])
  })
})

describe('factors known on a day', () => {
  it('are what the whole report uses', () => {
    const known = settings([
      ['报告期', 2023],
      ['known on', '2024-06-30'],
    ])
    const found = report(known, activities([['2023-01', '2023-12', '外购电力', 1000, 'MWh', 'M-1']]))
    expect(total(found)).toBe('556.8')
    expect(found.market?.factor?.id).toBe('grid/CN/2021/residual')
  })
})

describe('a factor whose review is past at the end of the report', () => {
  const ofYear = (year: number) =>
    report(
      settings([['报告期', year]]),
      activities([[`${String(year)}-01`, `${String(year)}-12`, '外购电力', 1000, 'MWh', 'M-1']]),
    )

  it.each([2031, 2099])('is a note once for each factor: %i', (year) => {
    const found = ofYear(year)
    const due = found.issues.filter(({ code }) => code === 'ZC-FACTOR-REVIEW')
    const factors = due.map(({ info }) => (info as { factor: string }).factor)
    expect(factors).toContain('grid/CN/2023/average')
    expect(new Set(factors).size).toBe(factors.length)
    expect(due.every(({ severity }) => severity === 'note')).toBe(true)
    expect([total(found), found.inventory.complete]).toEqual(['530.6', true])
  })

  it('is none before', () => {
    expect(codesOf(ofYear(2026))).toEqual([])
  })
})

describe('what a fuel gives off beside fossil CO2', () => {
  const rows = [fuel('木材', 'A'), fuel('无烟煤', 'B')]
  const found = report(family('ipcc-2006'), activities(rows))

  it('lists biogenic CO2 apart and in no total', () => {
    const [wood, coal] = found.inventory.lines
    expect([wood?.scope, wood?.biogenic, wood?.emissions.value.toFixed()]).toEqual([null, true, '174.72'])
    expect([coal?.scope, coal?.biogenic]).toEqual([1, false])
    expect([total(found), found.totals.biogenic.toFixed()]).toEqual(['262.461', '174.72'])
    expect(found.totals.total.co2.toFixed()).toBe('262.461')
  })

  it('counts CH4 and N2O of both as CO2e, by AR5 unless the settings say otherwise', () => {
    const masses = found.inventory.lines.flatMap(({ gases }) => gases.map(({ mass }) => mass.toFixed()))
    // 1.56 TJ × 30 kg CH4 and 4 kg N2O; 2.67 TJ × 10 kg CH4 and 1.5 kg N2O.
    expect(masses).toEqual(['0.0468', '0.00624', '0.0267', '0.004005'])
    // (0.0468 + 0.0267) × 28 + (0.00624 + 0.004005) × 265
    expect(found.totals.total.co2e.minus(found.totals.total.co2).toFixed()).toBe('4.772925')
    const sar = settings([
      ['报告期', 2026],
      ['因子系列', 'ipcc-2006'],
      ['gwp', 'SAR'],
    ])
    const other = report(sar, activities(rows)).totals.total
    expect(other.co2e.minus(other.co2).toFixed()).toBe('4.71945')
  })

  it('never multiplies what was published as CO2e', () => {
    const { totals, inventory } = report(family('defra-2023'), activities([fuel('柴油', 'A')]))
    expect(inventory.lines[0]?.gases.map(({ unit }) => unit)).toEqual(['tCO2e', 'tCO2e'])
    const parts = inventory.lines[0]!.gases.reduce((sum, { mass }) => sum.plus(mass), totals.total.co2)
    expect(totals.total.co2e.toFixed()).toBe(parts.toFixed())
  })

  it('weighs CH4 of a gas by its measured heat, and so its standard coal', () => {
    const headers = [...activityHeaders, '实测低位发热量'] as const
    const gas = [...fuel('天然气', 'A', '万Nm3'), 400]
    const { inventory, energy, issues } = report(
      family('ipcc-2006'),
      table('ZC_Activity', '活动', headers, [gas]),
    )
    expect(issues.map(({ code }) => code)).toEqual([])
    // 100 × 400 GJ = 40 TJ: 1 kg CH4 and 0.1 kg N2O each; 40,000 GJ / 29.3076 GJ/tce.
    expect(inventory.lines[0]?.gases.map(({ mass }) => mass.toFixed())).toEqual(['0.04', '0.004'])
    expect(energy.当量值?.total.value.toFixed(2)).toBe('1364.83')
  })

  it('is an issue where the potentials lack a gas', () => {
    const lacking = settings([
      ['报告期', 2026],
      ['因子系列', 'ipcc-2006'],
      ['gwp', 'cn-aluminium'],
    ])
    const { issues, totals } = report(lacking, activities(rows))
    expect(issues.map(({ code }) => code)).toContain('ZC-GWP-MISSING')
    expect(totals.total.co2.toFixed()).toBe('262.461')
  })
})
