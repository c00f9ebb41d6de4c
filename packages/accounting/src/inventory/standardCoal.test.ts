import { expect, it } from 'vitest'
import { Decimal, findUnit, quantity } from '../quantity/index.ts'
import { stepsOf } from '../trace/index.ts'
import { problemOf, sourceOf } from '../testing/madeUpActivities.ts'
import { coal, finderOf, fuel, madeUpFinder } from '../testing/madeUpFinder.ts'
import type { ActivityOptions } from './Activity.ts'
import type { ActivitySource } from './ActivitySource.ts'
import { standardCoal, type StandardCoal } from './standardCoal.ts'

// All coefficients are made up; see madeUpFinder. 29.3076 MJ/kgce is the definition of standard coal.
const coalOf = (
  source: ActivitySource,
  amount: string,
  unit: string,
  basis?: StandardCoal['basis'],
  options: ActivityOptions | null = null,
  finder = madeUpFinder,
): StandardCoal => standardCoal({ source, amount: quantity(amount, findUnit(unit)), basis, options }, finder)
const tce = (...args: Parameters<typeof coalOf>): string => coalOf(...args).value.toFixed()

const power = sourceOf('bought-power')
const diesel = sourceOf('fuel', 'diesel')
const gas = sourceOf('fuel', 'natural-gas')

it('takes the electricity basis asked for and guesses none', () => {
  expect(tce(power, '1', '万kWh', '当量值')).toBe('1')
  expect(tce(power, '1', '万kWh', '等价值')).toBe('3')
  expect(coalOf(power, '1', '万kWh', '等价值').basis).toBe('等价值')
  expect(problemOf(() => tce(power, '1', '万kWh'))).toEqual({
    code: 'ZC-BASIS-NEEDED',
    info: { carrier: power.name },
  })
})

it('takes the calorific value of heat on either basis, and says the basis asked for', () => {
  const heat = sourceOf('bought-heat')
  expect(tce(heat, '1', 'GJ')).toBe('0.04')
  expect(coalOf(heat, '1', 'GJ', '等价值')).toMatchObject({ basis: '等价值' })
  expect(tce(heat, '1', 'GJ', '等价值')).toBe('0.04')
})

it('takes the coefficient where one value is printed', () => {
  expect(tce(diesel, '10', 't')).toBe('14')
  expect(tce(diesel, '10000', 'kg')).toBe('14')
})

it('takes the calorific value where a range is printed', () => {
  // 1 万Nm3 × 300 GJ ÷ 29.3076
  expect(tce(gas, '29.3076', '万Nm3')).toBe('300')
})

it('prefers a measured calorific value to coefficient and range', () => {
  expect(tce(gas, '29.3076', '万Nm3', undefined, { ncv: new Decimal(310) })).toBe('310')
  expect(tce(diesel, '29.3076', 't', undefined, { ncv: new Decimal(50) })).toBe('50')
})

it('refuses a unit of another kind, and a gas without a temperature', () => {
  expect(problemOf(() => tce(power, '1', 't', '当量值')).code).toBe('ZC-UNIT-MISMATCH')
  expect(problemOf(() => tce(gas, '1', 'm3')).code).toBe('ZC-GAS-CONDITIONS')
})

it('never answers zero where neither coefficient nor calorific value is known', () => {
  const unknown = finderOf([
    coal({ carrier: 'oil', value: null }),
    fuel({ carrier: 'oil', ncv: null, carbon: null, oxidation: null, direct: '3' }),
  ])
  const run = (finder = unknown) => tce(sourceOf('fuel', 'oil'), '1', 't', undefined, null, finder)
  expect(problemOf(() => run()).code).toBe('ZC-FACTOR-SET')
  expect(problemOf(() => run(finderOf([]))).code).toBe('ZC-FACTOR-MISSING')
})

it('explains coefficient and calorific value with their sources', () => {
  const labels = (found: StandardCoal): string[] => stepsOf(found.why(), 'en').map(({ label }) => label)
  expect(labels(coalOf(power, '1', '万kWh', '当量值'))).toEqual([
    'As standard coal',
    'Unit conversion',
    'Amount',
    'Standard-coal coefficient',
  ])
  expect(labels(coalOf(gas, '1', '万Nm3'))).toContain('Heat of standard coal')
  expect(labels(coalOf(gas, '1', '万Nm3', undefined, { ncv: new Decimal(310) }))).toContain(
    'Net calorific value, measured',
  )
})
