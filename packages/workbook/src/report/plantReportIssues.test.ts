import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, heat, power, report, total } from '../testing/madeUpPlant.ts'
import { activities, green, settings, table, type Rows } from '../testing/madeUpTables.ts'

describe('tables that look like ours', () => {
  it('of a name that is taken, in any case, are named, and the total is not whole', () => {
    const again = { ...activities([heat]), name: 'zc_activity', sheet: '活动2' }
    const other = { ...settings([['地区', '江苏']]), sheet: '设置2' }
    const found = report(settings(), activities([power]), again, other)
    expect(codesOf(found)).toEqual(['ZC-TABLE-TWICE 活动2!A1', 'ZC-TABLE-TWICE 设置2!A1'])
    expect([total(found), found.inventory.complete]).toEqual(['530.6', false])
  })

  it.each([
    ['ZC_Activity_old', ['ZC-TABLE-UNKNOWN 活动!A1']],
    ['zc_meters_old', ['ZC-TABLE-UNKNOWN 活动!A1']],
    ['ZC_ActivityPlan', ['ZC-TABLE-UNKNOWN 活动!A1']],
    ['ZC_Results', []],
  ])('%s asks for a look or is none of ours', (name, expected) => {
    const found = report(settings(), activities([power]), { ...activities([heat]), name })
    expect(codesOf(found)).toEqual(expected)
    expect(found.inventory.complete).toBe(true)
  })
})

describe('rows of data right below a table', () => {
  const below = (values: Rows) => ({ rows: values.length, row: 2, column: 0, values })
  const meters = table('ZC_Meters', '计量点', ['计量点'], [['M-1']])

  it.each<[string, Rows, boolean]>([
    ['with source and amount', [['2026-01', '2026-12', '外购蒸汽', 100, 'GJ', 'M-2']], false],
    ['behind a remark', [['备忘'], heat], false],
    ['that say they are a total', [['合计', null, '外购电力', 1000, 'MWh']], true],
    ['with an amount only', [[null, null, null, 1000]], true],
    ['with a source only', [[null, null, '外购电力']], true],
  ])('%s', (_, values, complete) => {
    const found = report(settings(), { ...activities([power]), below: below(values) })
    expect(codesOf(found)).toEqual(['ZC-TABLE-ROWS-BELOW 活动!A3'])
    expect(found.inventory.complete).toBe(complete)
  })

  it('are meters that nobody looks for', () => {
    const complete = (values: Rows): boolean =>
      report(settings(), activities([power]), { ...meters, below: below(values) }).inventory.complete
    expect(complete([['M-2']])).toBe(false)
    expect(complete([['合计 2']])).toBe(true)
  })

  it('are contracts of the ledger', () => {
    const ledger = { ...green([]), below: below([['T-1', '绿电交易', '2026-01', '2026-12', 5, null]]) }
    expect(report(settings(), activities([power]), ledger).inventory.complete).toBe(false)
  })
})

describe('rows right below a table', () => {
  it('ask for a look and do not touch the total', () => {
    const below = { rows: 2, row: 2, column: 3 }
    const found = report({ ...settings(), below }, { ...activities([power]), below })
    expect(codesOf(found)).toEqual(['ZC-TABLE-ROWS-BELOW 设置!D3', 'ZC-TABLE-ROWS-BELOW 活动!D3'])
    expect([total(found), found.inventory.complete]).toEqual(['530.6', true])
  })

  it('do not matter below the tables that ZC writes', () => {
    const results = table('ZC_Results', 'ZC_Results', ['a'], [])
    const below = { rows: 1, row: 2, column: 0 }
    expect(report(settings(), activities([power]), { ...results, below }).issues).toEqual([])
  })
})

describe('a row without a meter', () => {
  const months = ['2026-01', '2026-02', '2026-03'].map((m) => [m, null, '外购蒸汽', 10, 'GJ', 'M-2'])
  const sum = ['2026-01', '2026-03', '外购蒸汽', 30, 'GJ', null]
  const sums = (...rows: Rows): string[] =>
    codesOf(report(settings(), activities(rows))).filter((text) => text.startsWith('ZC-AMOUNT-SUM'))

  it('over the time of metered rows may be their sum', () => {
    expect(sums(...months, sum)).toEqual(['ZC-AMOUNT-SUM 活动!D5'])
    expect(sums(...months, sum, sum)).toEqual(['ZC-AMOUNT-SUM 活动!D5'])
  })

  it.each<[string, readonly CellValue[]]>([
    ['another source', ['2026-01', '2026-03', '外购电力', 30, 'MWh', null]],
    ['another time', ['2026-04', '2026-06', '外购蒸汽', 30, 'GJ', null]],
    ['nothing', ['2026-01', '2026-03', '外购蒸汽', 0, 'GJ', null]],
    ['a meter of its own', ['2026-01', '2026-03', '外购蒸汽', 30, 'GJ', 'M-3']],
  ])('is no sum with %s', (_, row) => {
    expect(sums(...months, row)).toEqual([])
  })
})

describe('a formula without a stored result', () => {
  it('is said to be one, and not a blank', () => {
    const row = ['2026-01', '2026-12', '外购电力', null, 'MWh', 'M-1']
    const found = report(settings(), { ...activities([row]), unstored: [[0, 3]] })
    expect(codesOf(found)).toEqual(['ZC-FORMULA-UNSTORED 活动!D2'])
  })

  it('leaves the total open also where a blank would do', () => {
    const found = report(settings(), { ...activities([power]), unstored: [[0, 5]] })
    expect(codesOf(found)).toEqual(['ZC-FORMULA-UNSTORED 活动!F2'])
    expect(found.inventory.complete).toBe(false)
  })

  it("does not matter in a column of the plant's own", () => {
    const headers = ['期间起', '期间止', '排放源', '用量', '单位', '费用']
    const own = table('ZC_Activity', '活动', headers, [[...power.slice(0, 5), null]])
    expect(report(settings(), { ...own, unstored: [[0, 5]] }).issues).toEqual([])
  })
})

it('shows rows of several years at the settings that should choose one', () => {
  const old = ['2025-01', '2025-12', '外购电力', 1, 'MWh', 'M-1']
  const found = report(settings([['厂区', '一厂']]), activities([power, old]))
  expect(codesOf(found)).toContain('ZC-SETTING-INVALID 设置!A1')
})

it('tells of a negative quantity in ZC_Green what to do there', () => {
  const found = report(
    settings(),
    activities([power]),
    green([['G', '外送', '2026-01', '2026-12', -5, null]]),
  )
  expect(found.issues).toMatchObject([
    { code: 'ZC-AMOUNT-NEGATIVE', info: { table: 'ZC_Green' }, at: { cell: 'E2' } },
  ])
})

it('takes a unit broken over two lines for the unit', () => {
  const rows = ['2026-01', '2026-02'].map((m, i) => [m, null, '外购电力', 1, i ? '万\nkWh' : '万kWh', 'M-1'])
  const found = report(settings(), activities(rows))
  expect(found.inventory.lines.length).toBe(1)
  expect(codesOf(found)).toEqual(['ZC-MONTH-MISSING 活动!D2'])
})

it('names the flow that comes closest to a slip', () => {
  const found = report(settings(), activities([['2026-01', '2026-12', '外购\n电利', 1, 'MWh', 'M-1']]))
  expect(found.issues).toMatchObject([{ info: { known: ['外购电力', '电力', '热力'] } }])
})
