import { describe, expect, it } from 'vitest'
import { catalogueOf, plantWorkbook, wholeYear } from '../testing/madeUpPlant.ts'
import { madeUpAssessment, madeUpVerdict } from '../testing/madeUpVerdict.ts'
import { overviewOf, type Overview } from './overviewOf.ts'

const overview = (rows: typeof wholeYear, language: 'zh' | 'en' = 'zh'): Overview =>
  overviewOf(catalogueOf(plantWorkbook(rows)).report(), [], language)
const [march] = ['2026-03']
const withoutMarch = wholeYear.filter(([month]) => month !== march)

describe('a whole year', () => {
  const view = overview(wholeYear)

  it('has a total, by scope and by source, that adds up on screen', () => {
    // 12 × 100 MWh × 0.5306 and 12 t of diesel
    expect(view.inventory?.total).toMatchObject({ figure: '673.9', unit: 'tCO₂' })
    expect(view.inventory?.total.partial).toBeUndefined()
    expect(view.inventory?.sources.rows.map(({ name, emissions }) => [name, emissions])).toEqual([
      ['范围一 直接排放', '37.2'],
      ['柴油', '37.2'],
      ['范围二 外购能源', '636.7'],
      ['外购电力', '636.7'],
      ['合计', '673.9'],
    ])
    expect(view.inventory?.sources.notes).toEqual([])
  })

  it('says so in its heading while no rule set judges it', () => {
    expect(view.heading).toBe(view.completeness.sentence)
    expect(view.subject).toEqual({ name: '示例厂', line: '锂电池 · 2026-01 至 2026-12 · 工厂法' })
    expect(overview(wholeYear, 'en').subject.line).toBe(
      'Lithium batteries · 2026-01 to 2026-12 · factory method',
    )
  })

  it('is drawn month by month, with shares that make one', () => {
    const chart = view.inventory!.months!
    expect(chart.columns).toHaveLength(12)
    expect(chart.columns.some(({ missing }) => missing)).toBe(false)
    expect(chart.legend.map(({ series }) => series)).toEqual(['power', 'diesel'])
    expect(chart.table.rows[2]).toEqual(['2026-03', '53.1', '3.1', '56.2'])
    expect(view.inventory!.contributions.bars.map(({ text }) => text)).toEqual([
      '636.7 tCO₂ · 94.5 %',
      '37.2 tCO₂ · 5.5 %',
    ])
  })
})

describe('a year without March', () => {
  const view = overview(withoutMarch)

  it('has no total, only a part that says what it is', () => {
    expect(view.inventory?.total.figure).toBeUndefined()
    expect(view.inventory?.total.partial).toBe('已有 11 个月合计 617.7 tCO₂，不能当作全年')
    expect(overview(withoutMarch, 'en').inventory?.total.partial).toBe(
      '11 months add up to 617.7 tCO₂; this is not the year',
    )
    expect(view.inventory?.sources.rows.at(-1)?.name).toBe('已读出部分合计')
  })

  it('marks the month in the chart, in the sentence and in the table', () => {
    const chart = view.inventory!.months!
    expect(chart.columns.map(({ missing }) => missing).indexOf(true)).toBe(2)
    expect(chart.sentence).toContain('缺 2026-03')
    expect(chart.table.rows[2]).toEqual(['2026-03', '缺', '缺', '缺（已有 0.0）'])
  })

  it('lists what must be cured, each with its cell, and gives no shares of a part', () => {
    expect(view.completeness.missingMonths).toEqual(['2026-03'])
    expect(view.completeness.sentence).toMatch(/^还有 \d+ 项，其中 2 项必须处理$/)
    expect(view.completeness.first[0]).toMatchObject({ severity: 'must', at: { sheet: 'ZC_Activity' } })
    expect(view.inventory!.contributions.bars[0]?.text).not.toContain('%')
  })

  it('does not count months where one of two meters is there', () => {
    const half = wholeYear.filter(([month, , source]) => month !== march || source === '柴油')
    expect(overview(half).inventory?.total.partial).toBe('已读出的部分合计 620.8 tCO₂，不能当作全年')
  })
})

it('draws no months from a row that covers the year', () => {
  const view = overview([['2026-01', '2026-12', '柴油', 12, 't', 'D1']])
  expect(view.inventory?.months).toBeNull()
  expect(view.inventory?.total.figure).toBe('37.2')
})

it('shows no total and no charts of nothing', () => {
  const view = overview([])
  expect(view.heading).toBe('还没有可核算的数据')
  expect(view.inventory).toBeUndefined()
})

it('takes its heading from the verdicts', () => {
  const report = catalogueOf(plantWorkbook(wholeYear)).report()
  const view = overviewOf(report, [madeUpAssessment([madeUpVerdict('fail')], 'fail')], 'en')
  expect([view.heading, view.counts]).toEqual(['1 gap', '1 criterion: 1 gap'])
})
