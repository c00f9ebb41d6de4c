import { expect, it } from 'vitest'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { massBalance } from './massBalance.ts'

const book = madeUpBook([['carbon-content', '甲醇', '0.375', 'tC/t']])

it('turns the carbon that leaves in nothing into CO2', () => {
  const rows = [
    row('原料量:煤', 1000, 't'),
    row('原料含碳量:煤', '0.6', 'tC/t'),
    row('原料气量:天然气', 100, '万Nm3'),
    row('原料气含碳量:天然气', '6', 'tC/万Nm3'),
    row('产品量:甲醇', 1200, 't'),
    row('其他输出量:炉渣', 50, 't'),
    row('其他输出含碳量:炉渣', '12 %'),
  ]
  const result = worked(massBalance, rows, book)
  // (600 + 600 − 450 − 6) × 44/12
  expect(result.co2.toFixed()).toBe('2728')
  expect(figureOf(result, 'carbon-in').toFixed()).toBe('1200')
  expect(figureOf(result, 'carbon-in-products').toFixed()).toBe('450')
  expect(result.defaults.map(({ of }) => of)).toEqual(['甲醇'])
})

it('does not care about order, units or a row split in two', () => {
  const whole = [row('原料量:煤', 1000, 't'), row('原料含碳量:煤', 0.6, 'tC/t'), row('产品量:甲醇', 100, 't')]
  const split = [
    row('产品量:甲醇', 100_000, 'kg'),
    row('feed carbon:煤乙', '60 %'),
    row('feed:煤乙', 400, 't'),
    row('原料量:煤甲', 0.6, 'kt'),
    row('原料含碳量:煤甲', 600, 'kgC/t'),
  ]
  expect(worked(massBalance, split, book).co2.eq(worked(massBalance, whole, book).co2)).toBe(true)
})

it('needs a feed, and the carbon of each stream', () => {
  expect(refused(massBalance, [row('产品量:甲醇', 1, 't')], book)).toEqual(['ZC-INPUT-MISSING 原料量:…'])
  expect(refused(massBalance, [row('原料量:煤', 1, 't')], book)).toEqual(['ZC-INPUT-MISSING 原料含碳量:煤'])
  const gas = [row('原料气量:天然气', 1, '万Nm3')]
  expect(refused(massBalance, gas, book)).toEqual(['ZC-INPUT-MISSING 原料气含碳量:天然气'])
})

it('refuses a carbon content above one and a CO2 factor in its place', () => {
  expect(refused(massBalance, [row('原料量:煤', 1, 't'), row('原料含碳量:煤', 60, 'tC/t')])).toEqual([
    'ZC-INPUT-RANGE',
  ])
  const co2 = [row('原料量:煤', 1, 't'), row('原料含碳量:煤', 0.9, 'tCO2/t')]
  expect(refused(massBalance, co2)).toEqual(['ZC-UNIT-MISMATCH'])
})

it('warns of a balance that leaves more than it took in', () => {
  const rows = [row('原料量:煤', 1, 't'), row('原料含碳量:煤', 0.1, 'tC/t'), row('产品量:甲醇', 1, 't')]
  const { co2, issues } = calculate(massBalance, { rows }, book)
  expect(issues.map(({ code }) => code)).toEqual(['ZC-BALANCE-NEGATIVE'])
  expect(co2?.isNegative()).toBe(true)
})
