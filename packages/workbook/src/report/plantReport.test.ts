import { describe, expect, it } from 'vitest'
import { codesOf, heat, power, report, total } from '../testing/madeUpPlant.ts'
import { activities, activityHeaders, green, settings, table } from '../testing/madeUpTables.ts'

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

  it('of trades that nothing ties to the plant ask for a look; one with certificate numbers does not', () => {
    const numbered = [...trade, 'GEC-1~GEC-600']
    expect(codesOf(report(settings(), activities([power]), green([numbered])))).toEqual([])
    const bare = report(settings(), activities([power]), green([trade]))
    expect(codesOf(bare)).toEqual(['ZC-GREEN-UNNUMBERED 绿电!E2'])
    const nameless = report(settings(), activities([power]), green([[null, ...trade.slice(1)]]))
    expect([codesOf(nameless), nameless.green.covered.toFixed()]).toEqual([
      ['ZC-GREEN-UNNUMBERED 绿电!E2'],
      '0',
    ])
  })

  it('are capped at the power bought, in any unit', () => {
    const other = ['2026-01', '2026-12', '外购电力', 1, '万kWh', 'M-3']
    const big = ['T-2', '绿电交易', '2026-01', '2026-12', 5000, null]
    const found = report(settings(), activities([power, other]), green([trade, big]))
    expect(found.green.covered.toFixed()).toBe('1010')
    expect(codesOf(found)).toEqual(['ZC-GREEN-UNNUMBERED 绿电!E2', 'ZC-GREEN-OVER 绿电!E3'])
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

describe('energy', () => {
  it('takes litres by their density and coal without a coefficient by its calorific value', () => {
    const headers = [...activityHeaders, '密度']
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

it('takes a setting once', () => {
  const rows = [
    ['报告期', 2026],
    ['电网因子地区', '全国'],
    ['电网因子地区', '江苏'],
  ]
  expect(codesOf(report(settings(rows), activities([power])))).toEqual(['ZC-SETTING-INVALID 设置!B4'])
})
