import { expect, it } from 'vitest'
import { Decimal, findUnit, kgCO2, MWh, tCO2, tonne, type Unit } from '../quantity/index.ts'
import type { EmissionPlan, Term } from './EmissionPlan.ts'
import { emissionsBy } from './emissionsBy.ts'
import { planFactor } from './planFactor.ts'

const plan = (unit: Unit, per: Unit, gives: Unit, terms: readonly (readonly [Term['op'], string])[]) =>
  ({
    unit,
    per,
    gives,
    terms: terms.map(([op, value]) => ({ op, value: new Decimal(value) })),
    sign: 1,
    factors: [],
    basis: 'default',
  }) satisfies EmissionPlan

it('joins units and terms, and divides once', () => {
  const power = plan(findUnit('万kWh'), MWh, kgCO2, [['×', '536.6']])
  const { times, over } = planFactor(power)!
  expect(times.div(over ?? 1).toFixed()).toBe('5.366')
  expect(emissionsBy(power, new Decimal('0.3')).toFixed()).toBe('1.6098')
})

it('is exact where a third is not: three twelfths of 44 are 11', () => {
  const carbon = plan(tonne, tonne, tCO2, [
    ['×', '44'],
    ['÷', '12'],
  ])
  expect(emissionsBy(carbon, new Decimal(3)).toFixed()).toBe('11')
  expect(emissionsBy(carbon, new Decimal(1)).toFixed()).toBe('3.666666666666666666666666666666666666667')
})

it('takes back what is sold', () => {
  const sold = { ...plan(MWh, MWh, tCO2, [['×', '0.5']]), sign: -1 as const }
  expect(emissionsBy(sold, new Decimal(3)).toFixed()).toBe('-1.5')
})

it('keeps the terms apart where their product has more digits than are kept', () => {
  const digits = '1.23456789012345'
  const measured = plan(tonne, tonne, tCO2, [
    ['×', digits],
    ['×', digits],
    ['×', digits],
  ])
  expect(planFactor(measured)).toBeNull()
  const cube = new Decimal(digits).times(digits).times(digits)
  expect(emissionsBy(measured, new Decimal(1)).toFixed()).toBe(cube.toFixed())
})

it('says which units do not fit', () => {
  expect(() => planFactor(plan(tonne, MWh, tCO2, []))).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'ZC-UNIT-MISMATCH' }) as object }),
  )
})
