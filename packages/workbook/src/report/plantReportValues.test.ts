import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, power, report, total } from '../testing/madeUpPlant.ts'
import { activities, activityHeaders, settings, table, type Rows } from '../testing/madeUpTables.ts'

describe('readings that stand out', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
  const monthly = (
    amounts: (month: number) => CellValue,
    unit: (month: number) => string = () => 'MWh',
  ): Rows => months.map((month, i) => [month, null, '外购电力', amounts(i + 1), unit(i + 1), 'M-1'])

  it.each([
    ['twenty times the usual', 2000, 1],
    ['a twentieth of the usual', 5, 1],
    ['nineteen times the usual', 1900, 0],
    ['nothing', 0, 0],
  ])('%s', (_, amount, n) => {
    const found = report(settings(), activities(monthly((m) => (m === 5 ? amount : 100))))
    expect(codesOf(found)).toEqual(n === 1 ? ['ZC-AMOUNT-OUTLIER 活动!D6'] : [])
    expect(found.inventory.complete).toBe(true)
  })

  it('are compared in one unit, and a change of unit is named', () => {
    const found = report(
      settings(),
      activities(
        monthly(
          (m) => (m === 5 ? 100_000 : 100),
          (m) => (m === 5 ? 'kWh' : 'MWh'),
        ),
      ),
    )
    expect(codesOf(found)).toEqual(['ZC-UNIT-MIXED 活动!E6'])
  })
})

describe('what looks whole but is not', () => {
  it('a bill that began a year early is not of this year', () => {
    const found = report(
      settings(),
      activities([['2025-02-01', '2026-01-31', '外购电力', 1000, 'MWh', 'M-1']]),
    )
    expect(codesOf(found)).toEqual(['ZC-PERIOD-OUTSIDE 活动!D2'])
    expect(found.inventory.complete).toBe(false)
  })

  it('a certificate without its number does not count, once or twice', () => {
    const headers = ['编号', '类型', '期间起', '期间止', '电量MWh', '核销日期', '绿证编号']
    const row = ['C', '绿证', '2026-01', '2026-12', 100, '2026-12-28', '']
    const found = report(settings(), activities([power]), table('ZC_Green', '绿电', headers, [row, row]))
    expect(found.green.covered.toFixed()).toBe('0')
    expect(codesOf(found)).toEqual(['ZC-GREEN-UNNUMBERED 绿电!E2', 'ZC-GREEN-UNNUMBERED 绿电!E3'])
  })

  it('an end of the reporting period without its start is not the whole year', () => {
    const found = report(settings([['报告期止', '2026-06-30']]), activities([power]))
    expect(codesOf(found)).toContain('ZC-SETTING-INVALID 设置!A1')
  })

  it('a scope that differs from the method is refused, not ignored', () => {
    const headers = [...activityHeaders, '范围']
    const scope = (value: CellValue) =>
      report(settings(), table('ZC_Activity', '活动', headers, [[...power, value]]))
    expect(codesOf(scope('nine'))).toEqual(['ZC-SCOPE-UNKNOWN 活动!G2'])
    expect(codesOf(scope(1))).toEqual(['ZC-VALUE-INVALID 活动!G2'])
    expect(scope(2).issues).toEqual([])
  })
})

describe('a typed-in factor', () => {
  const headers = [...activityHeaders, '因子覆盖', '证据']
  const typed = (factor: string, evidence: string | null) =>
    report(settings(), table('ZC_Activity', '活动', headers, [[...power, factor, evidence]]))

  it('of zero asks for a look, and counts as typed', () => {
    const found = typed('0 tCO2/MWh', '供方证明')
    expect(codesOf(found)).toEqual(['ZC-FACTOR-UNUSUAL 活动!G2'])
    expect([total(found), found.inventory.complete]).toEqual(['0', true])
  })

  it('far from the set asks for a look, a near one does not', () => {
    expect(codesOf(typed('2.306 tCO2/MWh', '供方证明'))).toEqual(['ZC-FACTOR-UNUSUAL 活动!G2'])
    expect(codesOf(typed('0.5 tCO2/MWh', '供方证明'))).toEqual([])
  })

  it.each([null, '', '—', '0', '无', 'N/A', '待补'])('with the evidence %j is refused', (evidence) => {
    const found = typed('0 tCO2/MWh', evidence)
    expect(codesOf(found)).toEqual(['ZC-FACTOR-UNSOURCED 活动!G2'])
    expect(found.inventory.complete).toBe(false)
  })
})

it('notes a quality tier it does not know', () => {
  const headers = [...activityHeaders, '数据质量']
  const found = report(settings(), table('ZC_Activity', '活动', headers, [[...power, '一级']]))
  expect(codesOf(found)).toEqual(['ZC-QUALITY-UNKNOWN 活动!G2'])
  expect([total(found), found.inventory.complete]).toEqual(['530.6', true])
})
