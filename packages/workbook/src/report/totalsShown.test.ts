import { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { activities, green, inputs, settings, type Rows } from '../testing/madeUpTables.ts'
import { resultsSheet } from './resultsSheet.ts'
import { totalsShown } from './totalsShown.ts'

const year = ['2026-01', '2026-12'] as const
const tables = (rounding: Rows) => [
  settings([['报告期', 2026], ['因子系列', 'cn-mee-2022-25'], ...rounding]),
  activities([
    [...year, '烟煤', 812.34, 't', 'C-1'],
    [...year, '天然气', 12.345, '万Nm3', 'G-1'],
    [...year, '外购电力', 5432.123, 'MWh', 'E-1'],
    [...year, '外购蒸汽', 1234.57, 'GJ', 'S-1'],
  ]),
  inputs([['碳酸盐分解', '', null, null, '用量:石灰石', 200.34, 't', '过磅单']]),
]
const byLine: Rows = [['修约', '逐行 2 位 四舍五入']]
const called = (name: string, args: readonly (string | number)[], rounding: Rows) => {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  catalogue.setTables(tables(rounding))
  const outcome = [catalogue.call(name, args)].flat(2).at(-1)!
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem))
  return outcome
}

describe('where the workbook rounds line by line', () => {
  const found = report(...tables(byLine))
  const { direct, indirect, total, why } = totalsShown(found)

  it('adds the rounded lines: 1554.65 + 267.27 + 88.09', () => {
    expect(codesOf(found)).toEqual([])
    expect([direct, indirect, total].map((value) => value.toFixed())).toEqual([
      '1910.01',
      '3018.08',
      '4928.09',
    ])
    expect(found.inventory.direct.value.toFixed()).not.toBe('1910.01')
  })

  it('gives sheet, cells and steps the same total', () => {
    const sheet = resultsSheet(found, 'zh').rows.slice(0, 3)
    expect(sheet.map((row) => row[2])).toEqual([4928.09, 1910.01, 3018.08])
    expect(called('EMISSIONS', [], byLine).value).toBe(4928.09)
    expect(called('INVENTORY', [], byLine).value).toBe(4928.09)
    expect(called('SCOPE', [1], byLine).value).toBe(1910.01)
    expect(new Decimal(called('SCOPE', ['合计', '市场法'], byLine).exact!).toFixed()).toBe(
      totalsShown(found).market!.total.toFixed(),
    )
    const step = why()
    expect('of' in step && step.of.map(({ gives }) => gives.value.toFixed())).toEqual([
      '1554.65',
      '267.27',
      '2882.28',
      '135.8',
      '88.09',
    ])
  })
})

it('rounds nothing unless the workbook says so', () => {
  const found = report(...tables([]))
  const { direct, total, market } = totalsShown(found)
  expect(direct).toBe(found.inventory.direct.value)
  expect(total).toBe(found.inventory.total.value)
  expect(market?.total).toBe(found.market!.total.value)
  expect(called('EMISSIONS', [], []).exact).toBe(total.toFixed())
})

describe('the way to the market-based total', () => {
  const trade = ['G-1', '绿证', '2026-01', '2026-12', 400, '2026-06-01', 'C-1']
  const unnumbered = ['G-1', '绿证', '2026-01', '2026-12', 400, '2026-06-01', '']
  const steps = (rounding: Rows, ledger: Rows) =>
    totalsShown(report(...tables(rounding), green(ledger))).market!.steps.map(({ label }) => label.zh)

  it.each([[[]], [byLine]])('names no green power where the workbook has none: %j', (rounding) => {
    expect(steps(rounding, [])).toEqual([expect.stringMatching(/^其余 5432\.123 MWh 改用/)])
    expect(steps(rounding, [trade])).toEqual([
      '绿电与绿证 400 MWh 计 0',
      expect.stringMatching(/^其余 5032\.123 MWh 改用/),
    ])
    expect(steps(rounding, [unnumbered])[0]).toBe('绿电与绿证 0 MWh 计 0')
  })
})
