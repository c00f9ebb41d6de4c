import { periodOf } from '@zerocarbon/accounting'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { CellValue } from '../model/index.ts'
import { table } from '../testing/madeUpTables.ts'
import { readFacts } from './readFacts.ts'
import { cellPlant } from './testing/cellPlant.ts'

const headers = ['事实', '值', '单位', '期间', '证据']
const read = (...rows: (readonly CellValue[])[]) =>
  readFacts(table('ZC_Facts', '事实', headers, rows), rulesBundle.facts, periodOf('2026-01-01', '2026-12-31'))
const disclosed = (period: CellValue) => ['discloses-carbon', '是', null, period, '报告']

describe('the period of a fact', () => {
  it.each([null, '', 2026, '2026', '2026年', '2026年度', '2026-03', '2025-07 至 2026-06', '2026-01~2026-12'])(
    '%s is that of the report',
    (period) => {
      const { facts, issues } = read(disclosed(period))
      expect([facts.size, issues]).toEqual([1, []])
    },
  )
  it.each([
    [2019, 'ZC-PERIOD-OUTSIDE'],
    ['2027-01', 'ZC-PERIOD-OUTSIDE'],
    ['2024至2025', 'ZC-PERIOD-OUTSIDE'],
    ['去年', 'ZC-DATE-INVALID'],
  ])('%s is not: the fact is not used, and the verdict says why', (period, code) => {
    const { facts, issues, unused } = read(disclosed(period))
    expect(facts.size).toBe(0)
    expect(issues.map((issue) => [issue.code, issue.severity, issue.at?.cell])).toEqual([
      [code, 'should', 'D2'],
    ])
    expect(unused.get('discloses-carbon')?.reason.zh).toContain('填了但没有采用：事实!D2')
  })
})

it('refuses a figure below zero', () => {
  const { facts, issues } = read(['offset-quantity', -100, 'tCO2', null, '核销记录'])
  expect([facts.size, issues.map(({ code, at }) => `${code} ${at?.cell ?? ''}`)]).toEqual([
    0,
    ['ZC-VALUE-INVALID B2'],
  ])
  expect(read(['offset-quantity', 0, 'tCO2', null, '核销记录']).facts.size).toBe(1)
})

it('says of a fact given twice that it is, and not that nobody entered it', () => {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  const facts = [
    ['discloses-carbon', '是'],
    ['discloses-carbon', '否'],
  ]
  catalogue.setTables(cellPlant({ facts }))
  expect(catalogue.assessor().caseOn().facts.absent('discloses-carbon')).toMatchObject({
    reason: { zh: '“披露碳信息并持续改进”填了两次（事实!A2、事实!A3），两处都不采用。只留一处。' },
    at: { cell: 'A3' },
  })
})
