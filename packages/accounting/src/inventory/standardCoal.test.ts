import { describe, expect, it } from 'vitest'
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

describe('the published values it hands out', () => {
  const used = (...args: Parameters<typeof coalOf>): string[] =>
    coalOf(...args).coefficients.map(({ id, value, unit }) => `${id} ${value.toFixed()} ${unit}`)

  it('are the coefficient on the basis asked for', () => {
    expect(used(power, '1', 'MWh', '当量值')).toEqual([
      'made-up/coal/electricity/CN/2000/当量值 0.1 kgce/kWh',
    ])
    expect(used(power, '1', 'MWh', '等价值')).toEqual([
      'made-up/coal/electricity/CN/2000/等价值 0.3 kgce/kWh',
    ])
  })

  it('are calorific value and definition where the calorific value decides', () => {
    expect(used(gas, '1', '万Nm3')).toEqual([
      'made-up/fuel/natural-gas/CN/2000/general 300 GJ/万Nm3',
      'definition/standard-coal 29.3076 GJ/tce',
    ])
  })

  it('do not hold a measured calorific value, nor the default it replaced', () => {
    expect(used(gas, '1', '万Nm3', undefined, { ncv: new Decimal(310) })).toEqual([
      'definition/standard-coal 29.3076 GJ/tce',
    ])
  })

  it('carry source and confidence of their record', () => {
    expect(coalOf(diesel, '1', 't').coefficients).toMatchObject([
      { source: { title: 'Made up for a test' }, confidence: 'recalled', label: { zh: '折标系数' } },
    ])
  })

  it('are cited step by step, the definition too', () => {
    const how = stepsOf(coalOf(gas, '1', '万Nm3').why(), 'en').map((step) => step.how)
    expect(how.filter((text) => text.startsWith('definition/standard-coal: GB/T 2589-2020'))).toHaveLength(1)
  })
})
