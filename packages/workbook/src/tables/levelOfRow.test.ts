import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report, total } from '../testing/madeUpPlant.ts'
import { settings, table, type Rows } from '../testing/madeUpTables.ts'

const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '口径', '地区']
const row = (calibre: CellValue, region: CellValue = null, amount: CellValue = 100): CellValue[] => {
  return ['2026-01', '2026-12', '外购电力', amount, 'MWh', 'E-1', calibre, region]
}
const plant = (more: Rows, ...rows: Rows) =>
  report(settings([['报告期', 2026], ...more]), table('ZC_Activity', '活动', headers, rows))
const jiangsu: Rows = [['电网因子地区', '江苏']]

// 0.5306 is the national average of 2023, 0.5827 that of Jiangsu.
describe('a row of power under settings of a province', () => {
  it.each([
    ['平均', null, '58.27'],
    ['省级平均', null, '58.27'],
    ['全国平均', null, '53.06'],
    ['average-national', null, '53.06'],
    ['全国平均', '全国', '53.06'],
    ['平均', '全国', '53.06'],
  ])('that says %s and %s gives %s t', (calibre, region, tonnes) => {
    const found = plant(jiangsu, row(calibre, region))
    expect([codesOf(found), total(found)]).toEqual([[], tonnes])
  })

  it('keeps the calibre in its trace', () => {
    const [line] = plant(jiangsu, row('全国平均')).inventory.lines
    expect(line!.plan.factors.map(({ id }) => id)).toEqual(['grid/CN/2023/average'])
  })

  it.each([
    ['全国平均', '江苏'],
    ['区域平均', null],
  ])('that says %s and %s contradicts itself, and is never left out without a word', (calibre, region) => {
    const found = plant(jiangsu, row(calibre, region), row('平均', null, 1))
    expect(codesOf(found)).toContain('ZC-REGION-UNKNOWN 活动!G2')
    expect(found.inventory.complete).toBe(false)
  })

  it('hides no other mistake of the row, and adds none', () => {
    expect(codesOf(plant(jiangsu, row('省级平均', null, 'x')))).toEqual(['ZC-AMOUNT-TEXT 活动!D2'])
  })
})

it('settings that contradict each other are refused at the calibre', () => {
  const found = (...more: Rows) => codesOf(plant(more, row(null)))
  expect(found(...jiangsu, ['电力口径', '全国平均'])).toEqual(['ZC-SETTING-INVALID 设置!B4'])
  expect(found(...jiangsu, ['电力口径', '省级平均'])).toEqual([])
  expect(found(['电力口径', '全国平均'])).toEqual([])
})
