import { Decimal } from '@zerocarbon/accounting/quantity'
import { expect, it } from 'vitest'
import { atLineStart } from './atLineStart.ts'
import { keepUnits } from './keepUnits.ts'
import { showAgainst } from './showAgainst.ts'
import { showApart } from './showApart.ts'
import { showAtMost } from './showAtMost.ts'
import { showUnit } from './showUnit.ts'

const d = (text: string): Decimal => new Decimal(text)

it('sets units as in print and leaves ids alone', () => {
  expect(showUnit('kgCO2/kWh 万Nm3 m3', 'zh')).toBe('kgCO₂/kWh 万Nm³ m³')
  expect(showUnit('tCO2e', 'zh')).toBe('tCO₂e')
  expect(showUnit('tce/万Nm3', 'en')).toBe('tce/10⁴ Nm³')
  expect(showUnit('万kWh', 'en')).toBe('10⁴ kWh')
  expect(showUnit('tce/万元', 'en')).toBe('tce/10⁴ yuan')
  expect(showUnit('Electricity at 等价值, not 当量值', 'en')).toBe(
    'Electricity at primary-energy value, not calorific value',
  )
})

it.each([
  ['1.7995', '1.8', 3, '1.7995'],
  ['1.80000001', '1.8', 3, '1.80000001'],
  ['1.8', '1.8', 3, '1.800'],
  ['1.754', '1.8', 3, '1.754'],
  // Rounded to one decimal it would stand on the other side of its limit.
  ['1.7551', '1.758', 1, '1.755'],
])('shows %s against %s from %d decimals as %s', (value, limit, decimals, shown) => {
  expect(showAgainst(d(value), d(limit), decimals)).toBe(shown)
})

it('adds no digits where the shares are known to be equal though their quotient is not', () => {
  expect(
    showAgainst(d('0.3333333333333333333333333333'), d('0.333333333333333333333333333333333333'), 2, true),
  ).toBe('0.33')
})

it('rounds a difference half to even, and shows none as nothing', () => {
  expect([showApart(d('0.16330'), 3), showApart(d('9.5410'), 2)]).toEqual(['0.163', '9.54'])
  expect([showApart(d('0.125'), 2), showApart(d('0.135'), 2)]).toEqual(['0.12', '0.14'])
  expect([showApart(d('0.00004'), 3), showApart(d('0.0005'), 3), showApart(d('0'), 2)]).toEqual([
    '0.00004',
    '0.0005',
    '0.00',
  ])
})

it('pads no amount', () => {
  expect([showAtMost(d('86.4'), 3), showAtMost(d('18540'), 3), showAtMost(d('1.23456'), 3)]).toEqual([
    '86.4',
    '18,540',
    '1.235',
  ])
})

it('keeps numbers beside their units, and units whole', () => {
  expect(keepUnits('余量 0.046 tCO₂/tce（2.6 %），合 353.5 tCO₂')).toBe(
    '余量 0.046\u00a0tCO₂/\u2060tce（2.6\u00a0%），合 353.5\u00a0tCO₂',
  )
  expect(keepUnits('1,854 10⁴ kWh used')).toBe('1,854\u00a010⁴\u00a0kWh used')
  expect(keepUnits('12 个月，5 tons')).toBe('12 个月，5 tons')
})

it('begins a line with a capital, but leaves abbreviations and Chinese alone', () => {
  expect(['natural gas', 'Purchased steam', 'pH meter', '天然气', ''].map(atLineStart)).toEqual([
    'Natural gas',
    'Purchased steam',
    'pH meter',
    '天然气',
    '',
  ])
})
