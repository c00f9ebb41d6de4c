import { describe, expect, it } from 'vitest'
import { tablesOf } from '@zerocarbon/workbook'
import { catalogueOf, plantWorkbook, wholeYear } from '../testing/madeUpPlant.ts'
import { overviewOf, type Overview } from './overviewOf.ts'

type Row = (typeof wholeYear)[number]
const headers = ['方法', '实例', '期间起', '期间止', '名称', '值', '单位', '证据']
const kiln: readonly Row[] = [['碳酸盐分解', '1号窑', null, null, '用量:石灰石', 200, 't', '过磅单']]
const acid: readonly Row[] = [
  ['硝酸', '', null, null, '产量:高压法', 100, 't', null],
  ['硝酸', '', null, null, '排放因子:高压法', 8, 'kgN2O/t', null],
]

function overview(
  rows: readonly Row[],
  language: 'zh' | 'en' = 'zh',
  activities: readonly Row[] = wholeYear,
): Overview {
  const model = plantWorkbook(activities)
  const catalogue = catalogueOf(model)
  const inputs = { name: 'ZC_Inputs', sheet: '工艺', top: 1, left: 0, headers, rows }
  catalogue.setTables([...tablesOf(model), inputs])
  return overviewOf(catalogue.report(), [], language)
}
const lines = (view: Overview) => view.inventory?.sources.rows.map(({ name, emissions }) => [name, emissions])

describe('a plant with processes', () => {
  // 12 × 53.06 of power, 37.2 of diesel, 200 × 0.4397 = 87.94 of limestone
  const view = overview(kiln)

  it('shows them under their scope, in lines that add up to the total', () => {
    expect(lines(view)).toEqual([
      ['范围一 直接排放', '125.1'],
      ['柴油', '37.2'],
      ['碳酸盐分解：石灰石（1号窑）', '87.9'],
      ['范围二 外购能源', '636.7'],
      ['外购电力', '636.7'],
      ['合计', '761.8'],
    ])
    expect(view.inventory?.total.figure).toBe('761.8')
    expect(view.inventory?.sources.rows[2]?.why?.().gives.value.toFixed()).toBe('87.94')
  })

  it('has them among the contributions, with shares that make one', () => {
    expect(view.inventory?.contributions.bars.map(({ text }) => text)).toEqual([
      '636.7 tCO₂ · 83.6 %',
      '87.9 tCO₂ · 11.5 %',
      '37.2 tCO₂ · 4.9 %',
    ])
  })

  it('says under the months that they are not drawn', () => {
    expect(view.inventory?.months?.note).toBe('只含能源，不含工艺过程排放。')
    expect(overview([]).inventory?.months?.note).toBeUndefined()
  })
})

it('lists another gas with its tonnes, no share in the CO2 total, and the total in CO2e', () => {
  const view = overview(acid, 'en')
  const row = view.inventory?.sources.rows.find(({ unit }) => unit === 't N2O')
  expect([row?.amount, row?.emissions]).toEqual(['0.8', '–'])
  expect(view.inventory?.total.figure).toBe('673.9')
  expect(view.inventory?.sources.notes.join(' ')).toContain('With the other gases 921.9 tCO₂e')
})

it('gives no total while a run lacks an input, and says what is there without counting months', () => {
  const without = wholeYear.filter(([month]) => month !== '2026-03')
  const view = overview(
    [...kiln, ['碳酸盐分解', '2号窑', null, null, '纯度:石灰石', 0.9, null, null]],
    'zh',
    without,
  )
  expect(view.inventory?.total.figure).toBeUndefined()
  expect(view.inventory?.total.partial).toMatch(/^已读出的部分合计/)
  expect(view.completeness.first.map(({ code }) => code)).toContain('ZC-INPUT-MISSING')
})

it('shows a plant that has processes alone', () => {
  const view = overview(kiln, 'zh', [])
  expect(view.inventory?.sources.rows.map(({ name }) => name)).toContain('碳酸盐分解：石灰石（1号窑）')
})
