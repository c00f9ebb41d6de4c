import { describe, expect, it } from 'vitest'
import type { TableData } from '../tables/TableData.ts'
import { codesOf, power, report, total } from '../testing/madeUpPlant.ts'
import { activities, green, inputs, settings, table } from '../testing/madeUpTables.ts'

describe('a row outside the reporting period', () => {
  it('is not counted and is named', () => {
    const found = report(
      settings(),
      activities([power, ['2025-01', '2025-12', '外购电力', 700, 'MWh', 'M-1']]),
    )
    expect(codesOf(found)).toEqual(['ZC-PERIOD-OUTSIDE 活动!D3'])
    expect([total(found), found.inventory.complete]).toEqual(['530.6', false])
  })

  it('is one that ends outside: a bill that ends inside counts whole', () => {
    const bill = ['2025-12-26', '2026-12-25', '外购电力', 1000, 'MWh', 'M-1']
    const found = report(settings(), activities([bill]))
    expect([total(found), found.inventory.complete]).toEqual(['530.6', true])
  })

  it.each([
    ['ends after it', '2026-12-20', '2027-01-10'],
    ['lies wholly in the days before it', '2025-12-01', '2025-12-31'],
  ])('is one that %s', (_, start, end) => {
    const found = report(settings(), activities([power, [start, end, '外购蒸汽', 100, 'GJ', 'M-2']]))
    expect(codesOf(found)).toEqual(['ZC-PERIOD-OUTSIDE 活动!D3'])
    expect([total(found), found.inventory.complete]).toEqual(['530.6', false])
  })
})

describe('a reporting period without its end', () => {
  const months = ['2026-04', '2026-09', '2026-12', '2027-03']
  const rows = months.map((month, i) => [months[i - 1] ?? month, month, '外购电力', 1, 'MWh', `M-${month}`])
  const half = settings([
    ['报告期起', '2026-04-01'],
    ['报告期止', null],
  ])

  it('is one issue at its setting, none at the rows', () => {
    const year = [['2026-04', '2027-03', '外购电力', 1000, 'MWh', 'M-1']]
    const found = report(half, activities(year))
    expect(codesOf(found)).toEqual([
      'ZC-SETTING-INVALID 设置!B3',
      // Into 2027, after the day by which the power factors of 2023 were to be looked at again.
      'ZC-FACTOR-REVIEW 活动!D2',
      'ZC-FACTOR-REVIEW !',
    ])
    expect([total(found), found.inventory.complete]).toEqual(['530.6', false])
  })

  it('runs to the latest row in the meantime', () => {
    const { inventory, issues } = report(half, activities(rows))
    expect([inventory.reporting.start, inventory.reporting.end]).toEqual(['2026-04-01', '2027-03-31'])
    expect(issues.map(({ code }) => code)).not.toContain('ZC-PERIOD-OUTSIDE')
  })
})

describe('a reporting period that no setting gives', () => {
  const year = (...tables: readonly TableData[]) => report(...tables).reporting?.start ?? null
  const lime = (from: string | null, to: string | null) =>
    inputs([
      ['碳酸盐分解', '', from, to, '用量:石灰石', 200, 't', null],
      ['碳酸盐分解', '', from, to, '纯度:石灰石', 0.97, null, null],
    ])
  const products = table(
    'ZC_Production',
    '产量',
    ['产品', '期间起', '期间止', '产量', '单位'],
    [['水泥', '2024-01', '2024-12', 5, 't']],
  )

  it('is not made up where nothing has a date', () => {
    expect([year(), year(activities([])), year(lime(null, null))]).toEqual([null, null, null])
    expect(report(settings([['报告期起', '2026-04-01']])).reporting).toBeNull()
  })

  it.each([
    ['a row whose amount is blank', activities([['2025-01', '2025-12', '柴油', null, 't', 'D-1']]), '2025'],
    ['a run of a process', lime('2025-01', '2025-12'), '2025'],
    ['a certificate', green([['G-1', '绿证', '2023-01', '2023-12', 4, '2023-12-01', 'C-1']]), '2023'],
    ['a row of production', products, '2024'],
  ])('is the year of %s where there is nothing before it', (_, of, expected) => {
    const found = report(of)
    expect(found.reporting?.start).toBe(`${expected}-01-01`)
    expect(codesOf(found).join()).not.toContain('ZC-PERIOD-OUTSIDE')
    expect(year(activities([power]), of)).toBe('2026-01-01')
  })

  it('is asked for where a run feeds fuels, whose factors are chosen by a day', () => {
    const stock = (key: string, value: number) => [
      '库存平衡',
      '',
      null,
      null,
      `${key}:柴油`,
      value,
      't',
      null,
    ]
    const runs = inputs([stock('期初库存', 10), stock('购入量', 100), stock('期末库存', 5)])
    expect(codesOf(report(runs))).toEqual(['ZC-TABLE-MISSING !', 'ZC-DATE-INVALID 工艺!A2'])
    expect(codesOf(report(settings(), runs))).toEqual(['ZC-TABLE-MISSING !'])
  })
})

describe('a row without its end', () => {
  it('is asked for it, since a day and its month differ thirty times', () => {
    const rows = [power, ['2026-03-01', null, '外购蒸汽', 1, 'GJ', 'M-2']]
    const found = report(settings(), activities(rows))
    expect(codesOf(found)).toEqual(['ZC-PERIOD-END-BLANK 活动!B3'])
    expect(found.inventory.complete).toBe(false)
  })

  it('is a month where the table has one date column of firsts', () => {
    const firsts = Array.from({ length: 12 }, (_, i) => Date.UTC(2026, i, 1) / 86_400_000 + 25_569)
    const monthly = table(
      'ZC_Activity',
      '活动',
      ['月份', '排放源', '用量', '单位'],
      firsts.map((first) => [first, '外购电力', 1, 'MWh']),
    )
    const found = report(settings(), monthly)
    expect([codesOf(found), found.inventory.complete]).toEqual([[], true])
  })
})

it('lets no early bill excuse a whole month', () => {
  const bills = (start: string) => [
    [start, '2026-01-31', '外购电力', 1, 'MWh', 'M-1'],
    ['2026-02-01', '2026-11-30', '外购电力', 1, 'MWh', 'M-1'],
  ]
  expect(codesOf(report(settings(), activities(bills('2025-12-01'))))).toEqual(['ZC-MONTH-MISSING 活动!D2'])
  const billed = [['2025-12-26', '2026-12-25', '外购电力', 1, 'MWh', 'M-1']]
  expect(report(settings(), activities(billed)).issues).toEqual([])
})
