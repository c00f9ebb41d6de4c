import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { partialFigures } from './partialFigures.ts'
import { plantReport } from './plantReport.ts'
import { resultsSheet } from './resultsSheet.ts'

const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点']
const year = ['2026-01', '2026-12']
const power = [...year, '外购电力', 100, 'MWh', 'E-1']
const diesel = [...year, '柴油', 1, 't', 'D-1']
const settings = {
  name: 'ZC_Settings',
  sheet: '设置',
  top: 1,
  left: 0,
  headers: ['名称', '值'],
  rows: [
    ['报告期起', '2026-01'],
    ['报告期止', '2026-12'],
  ],
}
function reportOf(rows: readonly (readonly CellValue[])[], more: readonly (readonly CellValue[])[] = []) {
  const table = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }
  const all = { ...settings, rows: [...settings.rows, ...more] }
  return plantReport([table, all], createFactorBook(cn2026))
}
function partialOf(...rows: readonly (readonly CellValue[])[]): string[] {
  const report = reportOf(rows)
  const { ofLine } = partialFigures(report)
  return report.inventory.lines
    .filter(ofLine)
    .map(({ source, amount }) => `${source.id} ${amount.unit.symbol}`)
}

describe('a line is partial', () => {
  it.each<[string, readonly CellValue[][], readonly string[]]>([
    ['never in a whole inventory', [power, diesel], []],
    [
      'where its meter lacks a month',
      [['2026-01', '2026-11', ...power.slice(2)], diesel],
      ['purchased-electricity MWh'],
    ],
    [
      'not where another meter of its source in another unit lacks one',
      [power, diesel, ['2026-01', '2026-11', '柴油', 5, 'kg', 'D-2']],
      ['diesel kg'],
    ],
    [
      'where a row of its source cannot be read',
      [power, diesel, [...year, '柴油', '十', 't', 'D-2']],
      ['diesel t'],
    ],
    [
      'where a row lies in another period',
      [power, diesel, ['2025-01', '2025-12', '柴油', 3, 't', 'D-1']],
      ['diesel t'],
    ],
    ['where a month stands twice', [power, power, diesel], ['purchased-electricity MWh']],
    [
      'always where the source of a row is not known',
      [power, diesel, [...year, '不认识的东西', 1, 't', 'X-1']],
      ['purchased-electricity MWh', 'diesel t'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(partialOf(...rows)).toEqual(expected)
  })
})

it.each([
  ['修约', '随便', []],
  ['控制总量', '很多', []],
  ['电力口径', '随便', ['外购电力', '柴油']],
])('the setting %s that cannot be read touches the lines %j', (key, value, expected) => {
  const report = reportOf([power, diesel], [[key, value]])
  const { ofLine } = partialFigures(report)
  expect(report.inventory.complete).toBe(false)
  expect(report.inventory.lines.filter(ofLine).map(({ source }) => source.name.zh)).toEqual(expected)
})

it('writes no number of a line that lacks a month, and the number of one that is whole', () => {
  const { rows } = resultsSheet(reportOf([['2026-01', '2026-11', ...power.slice(2)], diesel]), 'zh')
  const of = (item: string) => rows.filter(([, name]) => name === item).map((row) => row.slice(2, 5))
  expect(of('外购电力')).toEqual([['缺少数据', 'tCO2', '缺少数据，已填部分合计 53.06 tCO2，不能当作全年']])
  expect(of('外购电力 用量')[0]?.[0]).toBe('缺少数据')
  expect(of('柴油 用量')).toEqual([[1, 't', '']])
  const steps = rows.filter(([group]) => group === '市场法').map((row) => row[2])
  expect(new Set(steps)).toEqual(new Set(['缺少数据']))
  const issue = rows.find(([group]) => group === '问题')
  expect(issue?.[3]).toBeNull()
  expect(issue?.[4]).toContain('[ZC-MONTH-MISSING]')
})
