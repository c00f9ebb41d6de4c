import { Decimal, exactTotal } from '@zerocarbon/accounting/quantity'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import { factsOf } from '../facts/factsOf.ts'
import { activities, green, inputs, settings } from '../testing/madeUpTables.ts'
import { chosenTotal, plantBridge, plantRestatement, type TotalChoice } from './plantBridge.ts'
import { totalsShown } from './totalsShown.ts'

const book = createFactorBook(cn2026)
const year = ['2026-01', '2026-12'] as const
/** Amounts with so many digits that every line changes when it is rounded; some power is green and some sold on. */
const tables = [
  settings([
    ['报告期', 2026],
    ['因子系列', 'cn-mee-2022-25'],
    ['修约', '逐行 2 位 四舍五入'],
  ]),
  activities([
    [...year, '烟煤', 812.34, 't', 'C-1'],
    [...year, '天然气', 12.345, '万Nm3', 'G-1'],
    [...year, '外购电力', 5432.123, 'MWh', 'E-1'],
    [...year, '外供电力', 321.457, 'MWh', 'E-2'],
    [...year, '外购蒸汽', 1234.57, 'GJ', 'S-1'],
  ]),
  green([['G-1', '绿证', ...year, 1000.333, '2026-06-01', 'C-1']]),
  inputs([['碳酸盐分解', '', null, null, '用量:石灰石', 200.34, 't', '过磅单']]),
]
const choose = (choice: TotalChoice) => chosenTotal({ tables, date1904: false }, choice, book)
const { report } = choose({ way: 'location' })
const facts = factsOf(report, new Map(), { book, dictionary: rulesBundle.facts })
const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
catalogue.setTables(tables)
const scope = (way: string): string | undefined => {
  const [outcome] = [catalogue.call('SCOPE', ['合计', way])].flat(2)
  return outcome && 'exact' in outcome ? outcome.exact : JSON.stringify(outcome)
}

describe('one total where the workbook rounds line by line', () => {
  const shown = totalsShown(report)
  const ways = [
    ['location', '位置法', shown.total],
    ['market', '市场法', shown.market!.total],
    ['park', '园区法', null],
  ] as const

  it.each(ways)('%s: cell, bridge, restatement and fact of a verdict agree', (way, name, total) => {
    const fact = facts.get(`emissions-co2-${way}`)!
    const { from, to, lines, change } = plantBridge(choose({ way: 'location' }), choose({ way }), 'CO2')
    const expected = (total ?? to).toFixed()
    expect(expected).toMatch(/^\d+(\.\d{1,2})?$/)
    expect((fact.value as Decimal).toFixed()).toBe(expected)
    expect(fact.why?.().gives.value.toFixed() ?? expected).toBe(expected)
    expect(scope(name)).toBe(expected)
    expect([from, to].map((each) => each.toFixed())).toEqual([shown.total.toFixed(), expected])
    expect(exactTotal(lines.map((line) => line.change)).toFixed()).toBe(change.toFixed())
    const again = plantRestatement(choose({ way: 'location' }), choose({ way }), 'CO2', new Decimal(5))
    expect([again.before, again.after].map((each) => each.toFixed())).toEqual([
      shown.total.toFixed(),
      expected,
    ])
  })

  it('rounds the lines of a method, not what it changes', () => {
    const plant = [
      settings([
        ['报告期', 2026],
        ['修约', '逐行 0 位 四舍五入'],
      ]),
      activities([[...year, '外购电力', 13_740, 'MWh', 'E-1']]),
    ]
    // 13,740 MWh at 0.6096 are 8,375.904 t and at 0.5306 7,290.444 t: the difference alone would round to 1,085.
    const { report: small } = chosenTotal({ tables: plant, date1904: false }, { way: 'location' }, book)
    expect(totalsShown(small).total.toFixed()).toBe('7290')
    expect(totalsShown(small).market!.total.toFixed()).toBe('8376')
  })

  it('is not the total without rounding', () => {
    expect(shown.total.toFixed()).not.toBe(report.inventory.total.value.toFixed())
    expect(shown.market!.total.toFixed()).not.toBe(report.market!.total.value.toFixed())
  })

  it('reaches the market-based total by its steps', () => {
    const changes = shown.market!.steps.map(({ change }) => change)
    expect(changes).toHaveLength(3)
    expect(exactTotal([shown.total, ...changes]).toFixed()).toBe(shown.market!.total.toFixed())
  })
})
