import { exactTotal } from '@zerocarbon/accounting/quantity'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import { heat, power } from '../testing/madeUpPlant.ts'
import { activities, green, inputs, settings, type Rows } from '../testing/madeUpTables.ts'
import {
  chosenTotal,
  plantBridge,
  plantRestatement,
  type ChosenTotal,
  type TotalChoice,
} from './plantBridge.ts'

const book = createFactorBook(cn2026)
const rows: Rows = [power, heat, ['2026-01', '2026-12', '柴油', 10, 't', 'D-1']]
const trade: Rows = [['G-1', '绿证', '2026-01', '2026-12', 400, '2026-06-01', 'C-1']]
const kiln: Rows = [['碳酸盐分解', '', null, null, '用量:石灰石', 200, 't', null]]
const acid: Rows = [
  ['硝酸', '', null, null, '产量:高压法', 100, 't', null],
  ['硝酸', '', null, null, '排放因子:高压法', 8, 'kgN2O/t', null],
]
const total = (choice: Partial<TotalChoice>, of: Rows = rows, runs: Rows = kiln, year = 2026): ChosenTotal =>
  chosenTotal(
    { tables: [settings([['报告期', year]]), activities(of), green(trade), inputs(runs)], date1904: false },
    { way: 'location', ...choice },
    book,
  )
const closes = (from: ChosenTotal, to: ChosenTotal): boolean => {
  const { lines, change } = plantBridge(from, to, 'CO2')
  return exactTotal(lines.map((line) => line.change)).eq(change)
}

describe('a bridge', () => {
  it('of a side without a period says what is lacking, not that the periods differ', () => {
    const none = chosenTotal({ tables: [], date1904: false }, { way: 'location' }, book)
    const found = plantBridge(total({}), none, 'CO2')
    expect([found.complete, found.issues.map(({ code }) => code)]).toEqual([false, ['ZC-TABLE-MISSING']])
    expect(() => plantBridge(total({}), total({}, rows, kiln, 2025), 'CO2')).toThrow('ZC-PERIOD-DIFFERS')
  })

  it('goes from one method to another by what green power covers and the rest', () => {
    const found = plantBridge(total({}), total({ way: 'market' }), 'CO2')
    expect(found.lines.map(({ key, change }) => [key, change.toFixed()])).toEqual([
      ['bought-power/covered', '-212.24'],
      ['bought-power/rest', '47.4'],
    ])
    expect(found.complete).toBe(true)
  })

  it('goes from one calibre, day of publication or set of fuels to another', () => {
    const by = (choice: Partial<TotalChoice>) =>
      plantBridge(total({}), total(choice), 'CO2').lines.map(({ label, by: { to } }) => [label.zh, to])
    expect(by({ calibre: 'residual' })).toEqual([['外购电力', 'grid/CN/2023/residual']])
    expect(by({ knownOn: '2025-06-30' })).toEqual([['外购电力', 'grid/CN/2022/average']])
    expect(by({ set: 'ipcc-2006' })).toEqual([['柴油', 'fuel/diesel/ipcc-2006']])
  })

  it('shows other potentials in CO2e only', () => {
    const [from, to] = [total({ potentials: 'AR4' }, rows, acid), total({ potentials: 'AR6' }, rows, acid)]
    expect(plantBridge(from, to, 'CO2').lines).toEqual([])
    expect(plantBridge(from, to, 'CO2e').lines.map(({ change }) => change.toFixed())).toEqual(['-20'])
  })

  it('closes, whatever is compared', () => {
    const choices: Partial<TotalChoice>[] = [
      {},
      { way: 'market' },
      { way: 'park' },
      { calibre: 'fossil-only' },
      { set: 'ipcc-2006' },
      { family: 'ets', way: 'market' },
      { knownOn: '2025-06-30', way: 'park' },
    ]
    for (const from of choices) for (const to of choices) expect(closes(total(from), total(to))).toBe(true)
  })

  it('says what is missing instead of taking a fuel from another set', () => {
    const found = plantBridge(total({}), total({ set: 'cn-mee-power-2022' }), 'CO2')
    expect([found.complete, found.issues.map(({ code }) => code)]).toEqual([false, ['ZC-FACTOR-MISSING']])
  })

  it('refuses a set without fuels, and totals of two periods', () => {
    expect(() => total({ set: 'AR5' })).toThrow('ZC-ARGUMENT-INVALID')
    const last = rows.map((row) => row.with(0, '2025-01').with(1, '2025-12'))
    expect(() => plantBridge(total({}), total({}, last, kiln, 2025), 'CO2')).toThrow('ZC-PERIOD-DIFFERS')
  })
})

describe('a restatement', () => {
  const more = rows.with(2, ['2026-01', '2026-12', '柴油', 30, 't', 'D-1'])

  it('is decided by the share of the first total', () => {
    const found = (percent: string) =>
      plantRestatement(total({}), total({}, more), 'CO2', new Decimal(percent))
    // 20 t of diesel more: 61.918 of 660.499
    expect(found('9').restated).toBe(true)
    expect(found('10').restated).toBe(false)
    expect(found('5').lines.map(({ label }) => label.zh)).toEqual(['柴油'])
  })

  it('is undecided while data are missing', () => {
    const found = plantRestatement(
      total({}),
      total({}, rows.with(0, power.with(3, null))),
      'CO2',
      new Decimal(5),
    )
    expect([found.complete, found.issues.map(({ code }) => code)]).toEqual([false, ['ZC-AMOUNT-BLANK']])
  })
})
