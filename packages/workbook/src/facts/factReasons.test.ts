import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { rulesBundle, type Fact } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { CellValue } from '../model/index.ts'
import { plantReport } from '../report/plantReport.ts'
import type { TableData } from '../tables/TableData.ts'
import { activities, activityHeaders, green, settings, table } from '../testing/madeUpTables.ts'
import { factsOf } from './factsOf.ts'

const book = createFactorBook(cn2026)
const year = ['2026-01', '2026-12'] as const
const power: readonly CellValue[] = [...year, '外购电力', 1000, 'MWh', 'M-1']
const factsFor = (tables: readonly TableData[], on?: string) =>
  factsOf(plantReport(tables, book), new Map(), {
    book,
    dictionary: rulesBundle.facts,
    ...(on === undefined ? {} : { on }),
  })
const reasons = (fact: Fact | undefined): string[] =>
  [fact?.provisional, ...(fact?.moreProvisional ?? [])].flatMap((text) => (text ? [text.zh] : []))

describe('values that people entered', () => {
  const headers = [...activityHeaders, '因子覆盖', '实测低位发热量', '证据']
  const typed = [...year, '外购电力', 1000, 'MWh', 'M-1', '0.5 tCO2/MWh', null, '合同 7']
  const measured = [...year, '烟煤', 100, 't', 'C-1', null, 21, '化验单']
  const found = factsFor([settings(), table('ZC_Activity', '活动', headers, [typed, measured])])

  it('are reasons, each with its figure and its cell', () => {
    expect(reasons(found.get('emissions-co2-location'))).toEqual([
      '所用数值只见于单一来源：fuel/bituminous-coal/GBT32151.22-2024',
      '用了手填的排放因子 0.5 tCO2/MWh（外购电力，活动!G2），ZC 未核实',
      '用了实测的低位发热量 21 GJ/t（烟煤，活动!H3），ZC 未核实',
    ])
    expect(found.get('emissions-co2-location')?.moreProvisional?.[1]?.en).toBe(
      'measured: Net calorific value 21 GJ/t (bituminous coal, 活动!H3), not checked by ZC',
    )
  })
  it('only where they were used: another method has its own factor for power', () => {
    expect(reasons(found.get('emissions-co2-market')).join()).not.toContain('0.5 tCO2/MWh')
    expect(reasons(found.get('emissions-co2-market')).join()).toContain('21 GJ/t')
  })
  it('stand beside the reason that a coefficient was seen once', () => {
    const said = reasons(found.get('energy-total-equivalent')).join()
    expect(said).toContain('0.2856')
    expect(said).toContain('21 GJ/t')
  })
})

it('names the equivalent value of power only where power was counted by it', () => {
  const coal: readonly CellValue[] = [...year, '烟煤', 100, 't', 'C-1']
  const none: readonly CellValue[] = [...year, '外购电力', 0, 'MWh', 'M-1']
  const said = (...rows: (readonly CellValue[])[]) =>
    reasons(factsFor([settings(), activities(rows)]).get('energy-total-equivalent')).join()
  expect(said(coal)).not.toContain('0.2856')
  expect(said(coal, none)).not.toContain('0.2856')
  expect(said(coal, power)).toContain('0.2856')
})

it('says that the period has not ended on the day of the check', () => {
  const on = (day: string) =>
    reasons(factsFor([settings(), activities([power])], day).get('electricity-total'))
  expect(on('2026-12-31')).toEqual([])
  expect(on('2026-12-30')).toEqual([
    '核查日 2026-12-30 时报告期还没有结束（到 2026-12-31），之后的数据只能是预计',
  ])
})

describe('a certificate that is retired later', () => {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  const row: readonly CellValue[] = ['GC', '绿证', ...year, 400, '2027-02-01', 'GEC-1']
  catalogue.setTables([settings(), activities([power]), green([row])])
  const covered = (on?: string) => {
    const fact = catalogue.assessor().caseOn(on).facts.get('energy-nonfossil-calorific')
    return typeof fact?.value === 'object' ? fact.value.toFixed() : undefined
  }
  it('counts from that day on, and not in the inventory of the period', () => {
    expect([covered(), covered('2027-01-31'), covered('2027-02-01')]).toEqual(['0', '0', '49.16'])
    expect(catalogue.report().green.covered.toFixed()).toBe('0')
  })
})
