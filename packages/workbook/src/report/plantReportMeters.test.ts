import { describe, expect, it } from 'vitest'
import type { TableData } from '../tables/TableData.ts'
import { codesOf, power, report } from '../testing/madeUpPlant.ts'
import { activities, green, settings, table, type Rows } from '../testing/madeUpTables.ts'

describe('a list of meters', () => {
  const meters = (rows: Rows): TableData => table('ZC_Meters', '计量点', ['计量点', '排放源'], rows)
  const own = ['G-1', '自发自用', '2026-01', '2026-12', 100, null]

  it('shows a meter that has no row at all', () => {
    const found = report(
      settings(),
      activities([power]),
      meters([
        ['M-1', null],
        ['M-9', '天然气'],
      ]),
    )
    expect(codesOf(found)).toEqual(['ZC-METER-MISSING 计量点!A3'])
    expect(found.inventory.complete).toBe(false)
  })

  it('is content with rows of ZC_Activity or ZC_Green', () => {
    const headers = ['编号', '类型', '期间起', '期间止', '电量MWh', '核销日期', '计量点']
    const list = meters([
      ['M-1', '外购电力'],
      ['PV-1', '光伏自用'],
    ])
    const ledger = table('ZC_Green', '绿电', headers, [[...own, 'PV-1']])
    expect(report(settings(), activities([power]), ledger, list).issues).toEqual([])
    expect(codesOf(report(settings(), activities([power]), green([own]), list))).toEqual([
      'ZC-METER-MISSING 计量点!A3',
    ])
  })

  it('wants a row of the reporting period', () => {
    const old = ['2025-01', '2025-12', '外购电力', 7, 'MWh', 'M-2']
    const found = report(settings(), activities([power, old]), meters([['M-2', null]]))
    expect(codesOf(found)).toEqual(['ZC-PERIOD-OUTSIDE 活动!D3', 'ZC-METER-MISSING 计量点!A2'])
  })

  it('leaves it to other issues where rows are there and cannot be read', () => {
    const bad = ['一月', null, '外购蒸汽', 1, 'GJ', 'M-2']
    expect(codesOf(report(settings(), activities([power, bad]), meters([['M-2', null]])))).toEqual([
      'ZC-DATE-INVALID 活动!A3',
    ])
    const headless = table('ZC_Activity', '活动', ['期间起', '排放源', '用量'], [])
    expect(codesOf(report(settings(), headless, meters([['M-2', null]])))).toEqual([
      'ZC-COLUMN-MISSING 活动!A1',
    ])
    expect(codesOf(report(settings(), meters([['M-2', null]])))).toEqual(['ZC-TABLE-MISSING !'])
    expect(codesOf(report(activities([]), meters([['M-2', null]])))).toEqual(['ZC-TABLE-EMPTY 活动!A2'])
  })

  it('names its own bad cells', () => {
    const list = meters([
      ['M-1', '电费'],
      [{ error: '#REF!' }, null],
    ])
    expect(codesOf(report(settings(), activities([power]), list))).toEqual([
      'ZC-CARRIER-UNKNOWN 计量点!B2',
      'ZC-CELL-ERROR 计量点!A3',
    ])
  })
})

it('looks for missing months by meter and source, since a workshop may use one id for both', () => {
  const half = (source: string, unit: string, from: string, to: string) => [
    from,
    to,
    source,
    10,
    unit,
    '车间一',
  ]
  const gasThenPower = [
    half('天然气', '万Nm3', '2026-01', '2026-06'),
    half('外购电力', 'MWh', '2026-07', '2026-12'),
  ]
  expect(codesOf(report(settings(), activities(gasThenPower)))).toEqual([
    'ZC-MONTH-MISSING 活动!D2',
    'ZC-MONTH-MISSING 活动!D3',
  ])
  const both = [half('天然气', '万Nm3', '2026-01', '2026-12'), half('外购电力', 'MWh', '2026-01', '2026-12')]
  expect(report(settings(), activities(both)).issues).toEqual([])
})

it.each(['M-1 ', 'm-1', 'Ｍ－１', '　M-1'])('%j is the meter M-1, whose months count once', (meter) => {
  const found = report(settings(), activities([power, power.with(5, meter)]))
  expect(codesOf(found)).toEqual(['ZC-PERIOD-OVERLAP 活动!D3'])
  expect(found.issues[0]?.info).toMatchObject({ meter: 'M-1' })
})

it('tells sites apart, but not by the spaces around their names', () => {
  const at = (...sites: readonly string[]): string[] => {
    const rows = sites.map((site) => ['2026-01', '2026-12', '外购电力', 1000, 'MWh', site])
    const headers = ['期间起', '期间止', '排放源', '用量', '单位', '单元']
    return codesOf(report(settings(), table('ZC_Activity', '活动', headers, rows)))
  }
  expect(at('一厂', '二厂')).toEqual([])
  expect(at('一厂', '一厂 ')).toEqual(['ZC-PERIOD-OVERLAP 活动!D3'])
})
