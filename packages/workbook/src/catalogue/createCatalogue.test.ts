import { sentence } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Argument, Outcome } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const one = (outcome: Outcome | Outcome[][]): string => {
  if (Array.isArray(outcome)) return outcome.map((row) => row.map(one).join(' | ')).join('\n')
  return 'problem' in outcome
    ? `${outcome.problem.code} ${sentence(outcome.problem, 'zh')}`
    : (outcome.exact ?? String(outcome.value))
}
const fn = (name: string, ...args: Argument[]): string => one(catalogue.call(name, args))

describe('EMISSIONS', () => {
  it.each([
    // 389.31 × 0.0153 × 0.99 × 44/12
    [['天然气', 1, '万Nm3'], '21.62188809'],
    [['natural gas', 10000, 'Nm3'], '21.62188809'],
    // 42.652 × 0.0202 × 0.98 × 44/12 × 1.2
    [['柴油', 1.2, 't'], '3.7150915648'],
    [['柴油', 1200, 'kg'], '3.7150915648'],
    [['外购电力', 1, 'MWh', '2023-06-30'], '0.5306'],
    [['外购电力', 1854, '万kWh'], '9837.324'],
    [['外购电力', 1, 'MWh', '2022-06'], '0.5366'],
    [['外购电力', 1, 'MWh', 2023, '江苏'], '0.5827'],
    [['外购电力', 1, 'MWh', 2023, '', '口径=化石能源'], '0.8273'],
    [['外购电力', 1, 'MWh', 2023, '', '不含市场化交易非化石'], '0.6096'],
    [['外购蒸汽', 14200, 'GJ'], '1562'],
    [['外供热力', 10, 'GJ'], '-1.1'],
    [['光伏自用', 2280, 'MWh'], '0'],
    // 1,000 L × 0.84 kg/L
    [['柴油', 1000, 'L', '', '', '密度=0.84kg/L'], '2.60056409536'],
    // measured NCV with default carbon; measured carbon alone
    [['天然气', 1, '万Nm3', '', '', 'ncv=380'], '21.10482'],
    [['烟煤', 100, 't', '', '', '含碳量=0.6;氧化率=98'], '215.6'],
    [['天然气', 1, '万Nm3', '', '', '方法=ets'], '21.650151996'],
    [['外购电力', 10, 'MWh', 2026, '', '因子=0.6 tCO2/MWh;证据=供方证明 A-7'], '6'],
  ])('%j gives %s tCO2', (args, expected) => {
    expect(fn('EMISSIONS', ...(args as Argument[]))).toBe(expected)
  })

  it.each([
    [['天燃气', 1, '万Nm3'], 'ZC-CARRIER-UNKNOWN'],
    [['天然气', 1, 'm3'], 'ZC-GAS-CONDITIONS'],
    [['天然气', 1, 't'], 'ZC-UNIT-MISMATCH'],
    [['柴油', 1, 'L'], 'ZC-DENSITY-NEEDED'],
    [['柴油', -1, 't'], 'ZC-AMOUNT-NEGATIVE'],
    [['柴油', '', 't'], 'ZC-AMOUNT-BLANK'],
    [['柴油', '1.2', 't'], 'ZC-AMOUNT-TEXT-NUMBER'],
    [['柴油', '约三吨', 't'], 'ZC-AMOUNT-TEXT'],
    [['柴油', 1, 'kwhh'], 'ZC-UNIT-UNKNOWN'],
    [['柴油', 1, ''], 'ZC-UNIT-BLANK'],
    [['柴油', { error: '#REF!' }, 't'], 'ZC-CELL-ERROR'],
    [['外购电力', 1, 'MWh', '2019-03'], 'ZC-FACTOR-DATE'],
    [['外购电力', 1, 'MWh', '2023-02-30'], 'ZC-DATE-INVALID'],
    [['外购电力', 1, 'MWh', 2023, '西藏'], 'ZC-FACTOR-MISSING'],
    [['外购电力', 1, 'MWh', 2023, '火星'], 'ZC-REGION-UNKNOWN'],
    [['外购电力', 1, 'MWh', 2023, '', '口味=甜'], 'ZC-OPTION-UNKNOWN'],
    [['外购电力', 1, 'MWh', 2023, '', '因子=0.581'], 'ZC-VALUE-INVALID'],
    [['外购电力', 1, 'MWh', 2023, '', '因子=0.581 tCO2/MWh'], 'ZC-FACTOR-UNSOURCED'],
    [['柴油', 1, 't', '', '', '氧化率=9.8'], 'ZC-VALUE-INVALID'],
    [['__proto__', 1, 't'], 'ZC-CARRIER-UNKNOWN'],
  ])('%j is refused as %s', (args, code) => {
    expect(fn('EMISSIONS', ...(args as Argument[]))).toContain(code)
  })

  it('works element by element, each with an outcome of its own', () => {
    const column = fn(
      'EMISSIONS',
      [['柴油'], ['天然气'], [null], ['柴油']],
      [[1], ['x'], [null], [null]],
      't',
    )
    expect(column.split('\n').map((line) => line.split(' ')[0])).toEqual([
      '3.095909637333333333333333333333333333333',
      'ZC-AMOUNT-TEXT',
      '',
      'ZC-AMOUNT-BLANK',
    ])
  })

  it('refuses ranges of different size', () => {
    expect(fn('EMISSIONS', [['柴油'], ['柴油']], [[1, 2]], 't')).toContain('ZC-ARGUMENT-SHAPE')
  })
})

describe('TCE', () => {
  it.each([
    [['电力', 1, '万kWh', '当量值'], '1.229'],
    [['电力', 18540, 'MWh', '等价值'], '5295.024'],
    [['电力', 18540000, 'kWh', '当量值'], '2278.566'],
    [['柴油', 42.6, 't'], '62.07246'],
    [['外购蒸汽', 14200, 'GJ'], '484.504'],
  ])('%j gives %s tce', (args, expected) => {
    expect(fn('TCE', ...(args as Argument[]))).toBe(expected)
  })

  it('takes the calorific value where the standard prints a range', () => {
    expect(fn('TCE', '天然气', 86.4, '万Nm3')).toMatch(/^1147\.70/)
  })

  it('asks for the basis of electricity, and never guesses it', () => {
    expect(fn('TCE', '电力', 1, '万kWh')).toContain('ZC-BASIS-NEEDED')
  })
})

describe('CONVERT and FACTOR', () => {
  it.each([
    ['CONVERT', [1, '万kWh', 'GJ'], '36'],
    ['CONVERT', [1, '万Nm3', 'GJ', '天然气'], '389.31'],
    ['CONVERT', [1000, 'L', 't', '柴油', '密度=0.84kg/L'], '0.84'],
    ['FACTOR', ['外购电力', '2023-06-30'], '0.5306'],
    ['FACTOR', ['外购电力', '2023-06-30', '', '单位'], 'kgCO2/kWh'],
    ['FACTOR', ['外购蒸汽'], '0.11'],
    ['FACTOR', ['天然气', '', '', 'value'], '21.62188809'],
    ['FACTOR', ['外购电力', 2023, '江苏', '编号'], 'grid/CN-JS/2023/average'],
  ])('%s %j gives %s', (name, args, expected) => {
    expect(fn(name, ...(args as Argument[]))).toBe(expected)
  })
})

describe('the catalogue', () => {
  it('explains step by step, with the source of each factor', () => {
    const steps = fn('EXPLAIN', '外购电力', 1854, '万kWh', '2026-12-31')
    expect(steps).toContain('9837.324 tCO2')
    expect(steps).toContain('18540000 kWh')
    expect(steps).toContain('grid/CN/2023/average')
    expect(steps).toContain('2025 No.47')
  })

  it('names what is missing or unknown', () => {
    expect(fn('NOPE')).toContain('ZC-FUNCTION-UNKNOWN')
    expect(fn('TCE', '电力')).toContain('ZC-ARGUMENT-MISSING')
    expect(fn('EMISSIONS', '柴油', 1, 't', '', '', '', 'x')).toContain('ZC-ARGUMENT-INVALID')
    expect(fn('GWP', 'CH4', 'AR5', 'x')).toContain('ZC.GWP 有 2 个参数，给了 3 个。依次为：气体、数值集')
  })

  it('refuses a total without tables', () => {
    expect(fn('EMISSIONS')).toContain('ZC-TOTAL-INCOMPLETE')
  })
})
