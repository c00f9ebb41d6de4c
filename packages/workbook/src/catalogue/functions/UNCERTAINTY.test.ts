import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { stepsOf } from '@zerocarbon/accounting/trace'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../model/index.ts'
import { createCatalogue } from '../createCatalogue.ts'
import type { Argument, Outcome } from '../ZcFunction.ts'

const call = (args: readonly Argument[], language: Language = 'zh'): Outcome | Outcome[][] =>
  createCatalogue({ factors: cn2026, rules: rulesBundle, language }).call('UNCERTAINTY', args)
const text = (outcome: Outcome): string | number =>
  'problem' in outcome
    ? `${outcome.problem.code} ${sentence(outcome.problem, 'zh')}`
    : typeof outcome.value === 'number'
      ? Number(outcome.value.toPrecision(10))
      : String(outcome.value)
const one = (...args: readonly Argument[]): string | number => {
  const outcome = call(args)
  return Array.isArray(outcome) ? 'a table' : text(outcome)
}
const column = (...cells: readonly CellValue[]): CellValue[][] => cells.map((cell) => [cell])
const values = column(100, 50)
const own = column(0.03, 0.08)

describe('a number', () => {
  it.each<readonly [readonly Argument[], number]>([
    [[values, own], 0.03333333333],
    [[values, own, ''], 0.03333333333],
    [[values, own, '求和'], 0.03333333333],
    // Equation 3.1: 5 % and 10 %; 15 % and 60 %.
    [[[[900, 0.6]], [['5%', '10%']], 'product'], 0.1118033989],
    [[[[900, 0.6]], [[0.15, 0.6]], '乘积'], 0.6184658438],
    [[[[900, 0.6]], [['±5 %', '１０％']], ' Product '], 0.1118033989],
    // One cell for all.
    [[column(30, 40), 0.05], 0.03571428571],
    [[100, '150%'], 1.5],
    [[100, 1], 1],
    [[100, 0], 0],
    [[100, '0.05'], 0.05],
    // Sold power is negative: √(10² + 5²) / 50.
    [[column(100, -50), 0.1], 0.2236067977],
    // One factor for all adds, two factors do not: √(30²) and √(10² + 20²) of 300.
    [[column(100, 200), 0, 'sum', '外购电力', 0.1], 0.1],
    [[column(100, 200), 0, 'sum', column('a', 'b'), '10%'], 0.07453559925],
    [[column(100, 200), 0, 'sum', column('a', null), 0.1], 0.03333333333],
    // Blank in both ranges is no line.
    [[column(100, null), column(0.05, null)], 0.05],
  ])('%j gives %s', (args, expected) => {
    expect(one(...args)).toBe(expected)
  })

  it('does not depend on the order of rows', () => {
    expect(one(column(50, 100), column(0.08, 0.03))).toBe(one(values, own))
  })

  it('says how it was reached, and where the formula is too rough', () => {
    const how = (args: readonly Argument[], language: Language): string => {
      const outcome = call(args)
      if (Array.isArray(outcome) || 'problem' in outcome) throw new Error('no number')
      return stepsOf(outcome.why!(), language)[0]!.how
    }
    expect(how([values, own], 'zh')).toBe('√Σ(x·u)² ÷ |Σx|，2 项')
    expect(how([[[1, 2]], [[0.6, 0.1]], 'product'], 'en')).toBe(
      '√Σu², 2 terms; the standard deviation of 1 is above 30 %, too wide for this formula: use montecarlo',
    )
  })
})

describe('refuses', () => {
  it.each<readonly [readonly Argument[], string]>([
    [[values, column(0.03, 5)], 'ZC-UNCERTAINTY-INVALID 第 2 项的不确定度“5”用不了'],
    [[values, column(0.03, null)], 'ZC-UNCERTAINTY-INVALID 第 2 项没有填不确定度'],
    [[values, column(0.03, -0.1)], 'ZC-UNCERTAINTY-INVALID'],
    [[values, column(0.03, '高')], 'ZC-UNCERTAINTY-INVALID'],
    [[values, column(0.03, '5')], 'ZC-UNCERTAINTY-INVALID'],
    [[values, column(0.03, true)], 'ZC-UNCERTAINTY-INVALID'],
    [[values, column(0.03, { error: '#N/A' })], 'ZC-CELL-ERROR'],
    [[column(100, { error: '#REF!' }), own], 'ZC-CELL-ERROR'],
    [[column(100, null), own], 'ZC-AMOUNT-BLANK'],
    // A single uncertainty for all does not excuse a missing value.
    [[column(100, null), 0.05], 'ZC-AMOUNT-BLANK'],
    [[column(100, '约 50'), own], 'ZC-AMOUNT-TEXT'],
    [[column(null, null), column(null, null)], 'ZC-AMOUNT-BLANK'],
    [[column(5, -5), 0.1], 'ZC-UNCERTAINTY-ZERO'],
    [[values, column(0.1, 0.1, 0.1)], 'ZC-ARGUMENT-SHAPE'],
    [[values], 'ZC-ARGUMENT-MISSING'],
    [[values, own, 'bootstrap'], 'ZC-ARGUMENT-INVALID'],
    [[values, own, 'constructor'], 'ZC-ARGUMENT-INVALID'],
    [[values, own, column('sum', 'sum')], 'ZC-ARGUMENT-INVALID'],
    [[values, own, 'sum', 'a'], 'ZC-UNCERTAINTY-INVALID 第 1 项没有填不确定度'],
    [[values, own, 'sum', 'a', column(0.1, 0.2)], 'ZC-ARGUMENT-INVALID'],
    [[values, own, 'sum', '', 0.1], 'ZC-ARGUMENT-MISSING'],
    [[values, own, 'sum', column('a', ''), column(0.1, 0.1)], 'ZC-ARGUMENT-MISSING'],
    [[values, own, 'product', 'a', 0.1], 'ZC-ARGUMENT-INVALID'],
    [[column(...Array<number>(1001).fill(1)), 0.1, 'montecarlo'], 'ZC-ARGUMENT-INVALID'],
    [[100, '2000%', 'montecarlo'], 'ZC-VALUE-INVALID'],
  ])('%j as %s', (args, expected) => {
    expect(one(...args)).toContain(expected)
  })
})

describe('montecarlo', () => {
  const table = (args: readonly Argument[], language: Language = 'zh'): readonly (string | number)[][] => {
    const outcome = call(args, language)
    if (!Array.isArray(outcome)) throw new Error(String(text(outcome)))
    return outcome.map((row) => row.map(text))
  }
  const rows = column(600, 400, 600)
  const sds = column(0.05, 0.1, 0.05)

  it('spills mean, deviation, percentiles, draws and seed', () => {
    const spilled = table([rows, sds, '蒙特卡洛'])
    expect(spilled.map(([label]) => label)).toEqual([
      '项目',
      '均值',
      '标准差',
      '2.5 %',
      '50 %（中位数）',
      '97.5 %',
      '抽样次数',
      '种子',
    ])
    const [, mean, sd, low, , high, draws, seed] = spilled.map(([, value]) => Number(value))
    expect([draws, seed]).toEqual([10_000, 1])
    // √(30² + 40² + 30²) = 58.31 for the half-width.
    expect(mean! / 1600).toBeCloseTo(1, 2)
    expect(Math.abs((high! - low!) / 2 / 58.31 - 1)).toBeLessThan(0.04)
    expect(Math.abs((1.96 * sd!) / 58.31 - 1)).toBeLessThan(0.04)
    expect(table([rows, sds, 'Monte Carlo'], 'en').map(([label]) => label)[1]).toBe('Mean')
  })

  it('gives the same digits each time and in any order of rows', () => {
    const turned = [rows.toReversed(), sds.toReversed(), 'montecarlo'] as const
    expect(table(turned)).toEqual(table([rows, sds, 'montecarlo']))
  })

  it('draws a shared factor once, and never falls below zero', () => {
    const width = (spilled: readonly (string | number)[][]): number =>
      (Number(spilled[5]![1]) - Number(spilled[3]![1])) / 2
    const names = column('a', 'b', 'c')
    expect(width(table([rows, 0, 'montecarlo', 'a', 0.1])) / 160).toBeCloseTo(1, 1)
    expect(width(table([rows, 0, 'montecarlo', names, 0.1])) / Math.hypot(60, 40, 60)).toBeCloseTo(1, 1)
    expect(Number(table([100, '300%', 'montecarlo'])[3]![1])).toBeGreaterThan(0)
  })
})
