import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { CellValue } from '../model/index.ts'
import type { TableData } from '../tables/TableData.ts'
import { plantReport, type PlantReport } from './plantReport.ts'
import { reportSheets } from './reportSheets.ts'

const book = createFactorBook(cn2026)
type Rows = readonly (readonly CellValue[])[]
const table = (name: string, sheet: string, headers: readonly string[], rows: Rows): TableData => ({
  name,
  sheet,
  top: 1,
  left: 0,
  headers,
  rows,
})
const settings = (rows: Rows = [['报告期', 2026]]): TableData =>
  table('ZC_Settings', '设置', ['项目', '值'], rows)
const activities = (rows: Rows): TableData =>
  table('ZC_Activity', '活动', ['期间起', '期间止', '排放源', '用量', '单位', '计量点'], rows)
const green = (rows: Rows): TableData =>
  table('ZC_Green', '绿电', ['编号', '类型', '期间起', '期间止', '电量MWh', '核销日期'], rows)

const power = ['2026-01', '2026-12', '外购电力', 1000, 'MWh', 'M-1']
const heat = ['2026-01', '2026-12', '外购蒸汽', 100, 'GJ', 'M-2']
const codesOf = ({ issues }: PlantReport): string[] =>
  issues.map(({ code, at }) => `${code} ${at?.sheet ?? ''}!${at?.cell ?? ''}`)
const report = (...tables: readonly TableData[]): PlantReport => plantReport(tables, book)
const total = ({ inventory }: PlantReport): string => inventory.total.value.toFixed()

it('computes a plant from its tables, in any order and case', () => {
  const tables = [green([]), { ...activities([power, heat]), name: 'zc_activity' }, settings()]
  const found = report(...tables)
  expect(found.issues).toEqual([])
  // 1,000 MWh × 0.5306 + 100 GJ × 0.11
  expect(total(found)).toBe('541.6')
  expect(found.inventory.complete).toBe(true)
  expect(found.energy.当量值?.total.value.toFixed()).toBe('126.312')
})

describe('without a table', () => {
  it('of activities there is no total', () => {
    const found = report(settings())
    expect(codesOf(found)).toEqual(['ZC-TABLE-MISSING !'])
    expect(found.inventory.complete).toBe(false)
  })

  it('of settings the year of the rows is the reporting period', () => {
    const { inventory } = report(activities([power]))
    expect([inventory.reporting.start, inventory.reporting.end]).toEqual(['2026-01-01', '2026-12-31'])
    expect(inventory.complete).toBe(true)
  })

  it('of settings rows of several years need one', () => {
    const found = report(activities([power, ['2025-01', '2025-12', '外购电力', 1, 'MWh', 'M-1']]))
    expect(codesOf(found)).toContain('ZC-SETTING-INVALID !')
    expect(found.inventory.complete).toBe(false)
  })

  it('of green power nothing is green', () => {
    const found = report(settings(), activities([power]))
    expect([found.green.covered.toFixed(), found.market?.total.value.toFixed()]).toEqual(['0', '609.6'])
  })
})

describe('settings', () => {
  it('choose region and calibre of bought power', () => {
    expect(
      total(
        report(
          settings([
            ['报告期', 2026],
            ['地区', '江苏'],
          ]),
          activities([power]),
        ),
      ),
    ).toBe('582.7')
    expect(
      total(
        report(
          settings([
            ['报告期', 2026],
            ['电力口径', '化石能源'],
          ]),
          activities([power]),
        ),
      ),
    ).toBe('827.3')
  })

  it('that cannot be used make the total incomplete', () => {
    const found = report(
      settings([
        ['报告期', 2026],
        ['地区', '火星'],
      ]),
      activities([power]),
    )
    expect(codesOf(found)).toEqual(['ZC-SETTING-INVALID 设置!B3'])
    expect(found.inventory.complete).toBe(false)
  })
})

describe('a row outside the reporting period', () => {
  it('is not counted and is named', () => {
    const found = report(settings(), activities([power, ['2025-01', '2025-12', '外购电力', 7, 'MWh', 'M-1']]))
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

describe('own power', () => {
  const own = ['G-1', '自发自用', '2026-01', '2026-12', 100, null]

  it('comes from the green ledger and counts zero', () => {
    const found = report(settings(), activities([power]), green([own]))
    expect([total(found), found.issues]).toEqual(['530.6', []])
    expect(found.energy.当量值?.physicalPower.part.toFixed()).toBe('100000')
  })

  it('written in both tables for the same month is refused', () => {
    const twice = ['2026-03', '2026-03', '光伏自用', 5, 'MWh', 'PV']
    const found = report(settings(), activities([power, twice]), green([own]))
    expect(codesOf(found)).toContain('ZC-PERIOD-OVERLAP 活动!D3')
    expect(found.inventory.complete).toBe(false)
  })

  it('may stand in both tables for different months', () => {
    const months = [
      ['2026-01', '2026-06', '光伏自用', 5, 'MWh', 'PV'],
      ['G-1', '自发自用', '2026-07', '2026-12', 5, null],
    ]
    const found = report(settings(), activities([power, months[0]!]), green([months[1]!]))
    expect(codesOf(found).filter((code) => code.startsWith('ZC-PERIOD-OVERLAP'))).toEqual([])
  })
})

describe('contracts', () => {
  const trade = ['T-1', '绿电交易', '2026-01', '2026-12', 600, null]

  it('change the market-based total only', () => {
    const found = report(settings(), activities([power]), green([trade]))
    // 400 × 0.6096
    expect([total(found), found.market?.total.value.toFixed()]).toEqual(['530.6', '243.84'])
  })

  it('are capped at the power bought, in any unit', () => {
    const other = ['2026-01', '2026-12', '外购电力', 1, '万kWh', 'M-3']
    const big = ['T-2', '绿电交易', '2026-01', '2026-12', 5000, null]
    const found = report(settings(), activities([power, other]), green([trade, big]))
    expect(found.green.covered.toFixed()).toBe('1010')
    expect(codesOf(found)).toEqual(['ZC-GREEN-OVER 绿电!E3'])
    expect(found.inventory.complete).toBe(true)
  })

  it('that are not retired do not count', () => {
    const found = report(
      settings(),
      activities([power]),
      green([['C-1', '绿证', '2026-01', '2026-12', 600, null]]),
    )
    expect([found.green.covered.toFixed(), ...codesOf(found)]).toEqual(['0', 'ZC-GREEN-UNRETIRED 绿电!E2'])
  })
})

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

describe('an incomplete workbook', () => {
  const tables = [settings(), activities([power, ['2026-01', '2026-12', '外购蒸汽', null, 'GJ', 'M-2']])]

  it('has a partial sum, never a total: =ZC.EMISSIONS() says what is missing first', () => {
    const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
    catalogue.setTables(tables)
    expect(catalogue.call('EMISSIONS', [])).toMatchObject({
      problem: {
        code: 'ZC-TOTAL-INCOMPLETE',
        info: { problems: 1, partial: '530.60 tCO2', first: expect.stringMatching(/^活动!D3 /) as string },
      },
    })
    catalogue.setTables([settings(), activities([power])])
    expect(catalogue.call('EMISSIONS', [])).toMatchObject({ value: 530.6, exact: '530.6', unit: 'tCO2' })
  })

  it('writes so beside every total', () => {
    const found = report(...tables)
    const [results] = reportSheets(found, cn2026, 'en')
    const totals = results?.rows.filter(([group]) => group === 'Total') ?? []
    expect(totals.length).toBe(3)
    for (const row of totals) expect(row[4]).toContain('Missing data: 1 must be fixed')
    expect(results?.rows.at(-1)?.slice(0, 4)).toEqual(['Issue', '活动!D3', null, 'ZC-AMOUNT-BLANK'])
  })
})

describe('the sheets that are left in the workbook', () => {
  const found = report(settings(), activities([power, heat]), green([]))

  it('hold each total and line once, as numbers', () => {
    const [results] = reportSheets(found, cn2026, 'zh')
    const row = (item: string): readonly CellValue[] | undefined =>
      results?.rows.find(([, name]) => name === item)
    expect(row('总排放（位置法，仅 CO2）')?.slice(2)).toEqual([541.6, 'tCO2', ''])
    expect(row('外购电力 用量')?.slice(2, 4)).toEqual([1000, 'MWh'])
    expect(row('外购电力')?.slice(2, 4)).toEqual([530.6, 'tCO2'])
    expect(row('总排放（市场法，仅 CO2）')?.[2]).toBe(620.6)
    expect(row('综合能源消费量（当量值）')?.[2]).toBe(126.312)
    expect(row('物理认定非化石电力占比')?.[2]).toBe(0)
  })

  it('name every factor with its source, and the set with its hash', () => {
    const [, provenance] = reportSheets(found, cn2026, 'zh')
    expect(provenance?.rows.map((row) => row[0])).toEqual([
      'grid/CN/2023/average',
      'heat/CN/default',
      'grid/CN/2023/residual',
      'tce/electricity/当量值',
      'tce/heat/当量值',
      'tce/electricity/等价值',
      cn2026.id,
    ])
    expect(provenance?.rows.at(-1)).toContain(cn2026.hash)
  })

  it('have as many cells in a row as headers and widths, in both languages', () => {
    for (const sheet of [...reportSheets(found, cn2026, 'zh'), ...reportSheets(found, cn2026, 'en')]) {
      expect(sheet.widths.length).toBe(sheet.headers.length)
      for (const row of sheet.rows) expect(row.length).toBe(sheet.headers.length)
    }
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

  it('a certificate written twice without its number counts once, by its id', () => {
    const headers = ['编号', '类型', '期间起', '期间止', '电量MWh', '核销日期', '绿证编号']
    const row = ['C', '绿证', '2026-01', '2026-12', 100, '2026-12-28', '']
    const found = report(settings(), activities([power]), table('ZC_Green', '绿电', headers, [row, row]))
    expect(found.green.covered.toFixed()).toBe('100')
    expect(codesOf(found)).toEqual(['ZC-GREEN-TWICE 绿电!E3'])
  })

  it('an end of the reporting period without its start is not the whole year', () => {
    const found = report(settings([['报告期止', '2026-06-30']]), activities([power]))
    expect(codesOf(found)).toContain('ZC-SETTING-INVALID 设置!B2')
  })

  it('a scope that differs from the method is refused, not ignored', () => {
    const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '范围']
    const scope = (value: CellValue) =>
      report(settings(), table('ZC_Activity', '活动', headers, [[...power, value]]))
    expect(codesOf(scope('nine'))).toEqual(['ZC-SCOPE-UNKNOWN 活动!G2'])
    expect(codesOf(scope(1))).toEqual(['ZC-VALUE-INVALID 活动!G2'])
    expect(scope(2).issues).toEqual([])
  })
})

describe('energy', () => {
  it('takes litres by their density and coal without a coefficient by its calorific value', () => {
    const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '密度']
    const rows = [
      ['2026-01', '2026-12', '柴油', 1000, 'L', 'D-1', 0.84],
      ['2026-01', '2026-12', '无烟煤', 1, 't', 'C-1', null],
    ]
    const found = report(settings(), table('ZC_Activity', '活动', headers, rows))
    expect(found.issues).toEqual([])
    // 0.84 t × 1.4571 kgce/kg, and 26.7 GJ ÷ 29.3076 GJ/tce
    expect(found.energy.当量值?.lines.map(({ coal }) => coal.value.toFixed(6))).toEqual([
      '1.223964',
      '0.911026',
    ])
  })
})

it('takes an empty table for missing data, not for zero emissions', () => {
  const found = report(settings(), activities([]))
  expect(codesOf(found)).toEqual(['ZC-TABLE-EMPTY 活动!A2'])
  expect(found.inventory.complete).toBe(false)
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

it('takes a setting once', () => {
  const rows = [
    ['报告期', 2026],
    ['电网因子地区', '全国'],
    ['电网因子地区', '江苏'],
  ]
  expect(codesOf(report(settings(rows), activities([power])))).toEqual(['ZC-SETTING-INVALID 设置!B4'])
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

describe('a typed-in factor', () => {
  const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '因子覆盖', '证据']
  const typed = (factor: string, evidence: string | null) =>
    report(settings(), table('ZC_Activity', '活动', headers, [[...power, factor, evidence]]))

  it('of zero asks for a look, and counts as typed', () => {
    const found = typed('0 tCO2/MWh', '供方证明')
    expect(codesOf(found)).toEqual(['ZC-FACTOR-UNUSUAL 活动!G2'])
    expect([total(found), found.inventory.complete]).toEqual(['0', true])
  })

  it('far from the set asks for a look, a near one does not', () => {
    expect(codesOf(typed('5.306 tCO2/MWh', '供方证明'))).toEqual(['ZC-FACTOR-UNUSUAL 活动!G2'])
    expect(codesOf(typed('0.5 tCO2/MWh', '供方证明'))).toEqual([])
  })

  it('without evidence is refused as before', () => {
    expect(codesOf(typed('0 tCO2/MWh', null))).toEqual(['ZC-FACTOR-UNSOURCED 活动!G2'])
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
    expect(codesOf(found)).toEqual(['ZC-SETTING-INVALID 设置!B3'])
    expect([total(found), found.inventory.complete]).toEqual(['530.6', false])
  })

  it('runs to the latest row in the meantime', () => {
    const { inventory, issues } = report(half, activities(rows))
    expect([inventory.reporting.start, inventory.reporting.end]).toEqual(['2026-04-01', '2027-03-31'])
    expect(issues.map(({ code }) => code)).not.toContain('ZC-PERIOD-OUTSIDE')
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

it('notes a quality tier it does not know', () => {
  const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '数据质量']
  const found = report(settings(), table('ZC_Activity', '活动', headers, [[...power, '一级']]))
  expect(codesOf(found)).toEqual(['ZC-QUALITY-UNKNOWN 活动!G2'])
  expect([total(found), found.inventory.complete]).toEqual(['530.6', true])
})
