import { expect, it } from 'vitest'
import { Decimal, findUnit, type Unit } from '../quantity/index.ts'
import { problemOf, sourceOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder as finder } from '../testing/madeUpFinder.ts'
import { partOf } from './partOf.ts'
import { planOf } from './planOf.ts'

const power = sourceOf('bought-power')
const heat = sourceOf('bought-heat')
const diesel = sourceOf('fuel', 'diesel')
const plan = (source: typeof power, value: string, numerator: string, per: string) => () =>
  planOf(
    {
      source,
      unit: findUnit(per),
      options: {
        typedFactor: {
          value: new Decimal(value),
          numerator: findUnit(numerator) as Unit<'co2'>,
          per: findUnit(per),
          evidence: 'bill 7',
        },
      },
    },
    finder,
  )

it.each([
  [power, '420', 'tCO2', 'MWh'],
  [power, '0.581', 'tCO2', 'kWh'],
  [power, '4.1', 'kgCO2', 'kWh'],
  [heat, '110', 'tCO2', 'GJ'],
  [diesel, '3095', 'tCO2', 't'],
])('refuses a factor that cannot be: %o %s %s/%s', (source, value, numerator, per) => {
  const problem = problemOf(plan(source, value, numerator, per))
  expect(problem.code).toBe('ZC-INPUT-RANGE')
  expect(partOf(problem)).toBe('factor')
})

it.each([
  [power, '420', 'kgCO2', 'MWh'],
  [power, '4', 'tCO2', 'MWh'],
  [power, '0', 'tCO2', 'MWh'],
  [heat, '0.11', 'tCO2', 'GJ'],
  [diesel, '3.095', 'tCO2', 't'],
])('lets a possible one pass: %o %s %s/%s', (source, value, numerator, per) => {
  expect(plan(source, value, numerator, per)().basis).toBe('typed')
})
