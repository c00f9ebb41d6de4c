import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { activityHeaders, settings, table } from '../../testing/madeUpTables.ts'
import { createCatalogue } from '../createCatalogue.ts'

it('says in a row of CHECK which entered value a verdict rests on, and marks what is missing', () => {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  const row = ['2026-01', '2026-12', '烟煤', 100, 't', 'C-1', 0.6]
  const sector = settings([
    ['报告期', 2026],
    ['行业', '锂电池'],
  ])
  catalogue.setTables([sector, table('ZC_Activity', '活动', [...activityHeaders, '实测含碳量'], [row])])
  // The header and the three core indicators; nobody has answered the entry conditions.
  const said = (): string => {
    const rows = catalogue.call('CHECK', ['cn.factory.national-2026'])
    return JSON.stringify(Array.isArray(rows) ? rows.slice(0, 7) : rows)
  }
  expect(said()).toContain('用了实测的含碳量 0.6 tC/t（烟煤，活动!G2），ZC 未核实')
  expect(said()).not.toContain('"missing":true')
  catalogue.setTables([])
  expect(said()).toContain('"missing":true')
})
