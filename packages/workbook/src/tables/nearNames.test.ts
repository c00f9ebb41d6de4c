import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, power, report, total } from '../testing/madeUpPlant.ts'
import { activities, activityHeaders, settings, table } from '../testing/madeUpTables.ts'
import { tableNameIssues } from './tableNameIssues.ts'

const named = (name: string, headers: readonly string[] = activityHeaders, rows = [power]) =>
  tableNameIssues([table(name, '活动二', headers, rows)]).map(({ code, severity }) => [code, severity])

describe('a table whose name is near one of ours', () => {
  it.each([
    'ZC_Activity2',
    'ZC_Activity_2',
    'ZC_ActivityB',
    'ZC_Activities',
    'ZCActivity',
    '_ZC_Activity',
    'ZC_Activty',
  ])('%s with our columns leaves the total incomplete', (name) => {
    expect(named(name)).toEqual([['ZC-TABLE-UNKNOWN', 'must']])
  })
  it('with a word that says what else it is only asks for a look', () => {
    expect(named('ZC_Activity_old')).toEqual([['ZC-TABLE-UNKNOWN', 'should']])
  })
  it('without our columns, or without rows, only asks for a look', () => {
    expect(named('ZC_Activity2', ['车牌', '里程'], [['A', 1]])).toEqual([['ZC-TABLE-UNKNOWN', 'should']])
    expect(named('ZC_Activity2', activityHeaders, [])).toEqual([['ZC-TABLE-UNKNOWN', 'should']])
  })
  it.each(['ZC_Facts', 'ZC_Results', 'ZC_Green', 'ZC_Bom', 'ZC_Notes'])('%s is none', (name) => {
    expect(named(name)).toEqual([])
  })
  it('makes the total of a plant incomplete', () => {
    const found = report(
      settings(),
      activities([power]),
      table('ZC_Activities', '活动二', activityHeaders, [power]),
    )
    expect(found.inventory.complete).toBe(false)
  })
})

describe('keys of the settings', () => {
  const withKey = (key: string, value: CellValue, ...more: CellValue[][]) =>
    report(settings([['报告期', 2026], [key, value], ...more]), activities([power]))
  it.each(['地 区', '电网地区', '电网 因子 地区', 'Grid  Region'])('%s is the region of the grid', (key) => {
    expect(withKey(key, '江苏').settings.gridRegion).toBe('CN-JS')
  })
  it('口径 is the calibre', () => {
    expect(withKey('口径', '化石能源').settings.calibre).toBe('fossil-only')
  })
  it('near one that is set ask for a look', () => {
    const found = withKey('电网因子地域', '上海', ['电网因子地区', '江苏'])
    expect(found.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['ZC-SETTING-UNKNOWN', 'should'],
    ])
  })
  it.each([2101, 1905, 31])('a year of %d is no year and no day', (year) => {
    const found = report(settings([['年度', year]]), activities([power]))
    expect(codesOf(found)).toEqual(['ZC-SETTING-INVALID 设置!B2'])
  })
})

describe('columns that sound like ours', () => {
  const withColumn = (header: string, value: CellValue, more: readonly string[] = []) =>
    report(
      settings(),
      table(
        'ZC_Activity',
        '活动',
        [...activityHeaders, header, ...more],
        [[...power, value, ...more.map(() => null)]],
      ),
    )
  it.each(['手填排放因子', '热值', '低位发热量 GJ/t', '平均含碳', 'My factor', '密度20℃'])(
    '%s is named',
    (header) => {
      const found = withColumn(header, 1)
      expect(codesOf(found)).toEqual(['ZC-COLUMN-UNKNOWN 活动!G1'])
      expect([found.inventory.complete, total(found)]).toEqual([true, '530.6'])
    },
  )
  it('but not when it is empty, or ours is there', () => {
    expect(codesOf(withColumn('手填排放因子', null))).toEqual([])
    expect(codesOf(withColumn('排放因子说明', '年度公告', ['因子覆盖']))).toEqual([])
    expect(codesOf(withColumn('车牌', '苏A'))).toEqual([])
  })
})
