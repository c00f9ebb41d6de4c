import { expect, it } from 'vitest'
import { Decimal, findUnit } from '../quantity/index.ts'
import { problemOf, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, fuel } from '../testing/madeUpFinder.ts'
import { assertReading } from './assertReading.ts'
import { planOf } from './planOf.ts'

// Made up: 20 GJ/t and 350 GJ/万Nm3.
const coal = fuel({ carrier: 'coal', ncv: '20', carbon: '0.03', oxidation: '1' })
const gas = fuel({ carrier: 'gas', per: '万Nm3', ncv: '350', carbon: '0.015', oxidation: '1' })
const finder = finderOf([coal, gas])
const check = (record: typeof coal, ncv: string, bare = true): void => {
  const options = { ncv: new Decimal(ncv), ...(bare && { ncvBare: true as const }) }
  const source = sourceOf('fuel', record.carrier)
  assertReading({ source, unit: findUnit(record.per), options }, record, record.per, finder)
}

it.each([
  [gas, '35', 'MJ/Nm3', '350 GJ/万Nm3'],
  [gas, '8400', 'kcal/Nm3', '351.691 GJ/万Nm3'],
  [coal, '2', '万kJ/kg', '20 GJ/t'],
  [coal, '5000', 'kcal/kg', '20.934 GJ/t'],
  [coal, '20000', 'kJ/kg', '20 GJ/t'],
])('names both readings of a bare number, %#', (record, ncv, unit, as) => {
  const { code, info } = problemOf(() => {
    check(record, ncv)
  })
  expect(code).toBe('ZC-INPUT-RANGE')
  expect(info).toMatchObject({ text: ncv, unit: `GJ/${record.per}`, reading: { unit, as } })
  // With its unit it passes: a person has said what it is.
  expect(() => {
    check(record, ncv, false)
  }).not.toThrow()
})

it.each([
  [coal, '7'],
  [coal, '60'],
  // In no unit is it near the default; the issue of unusual values has it.
  [coal, '0.1'],
  [gas, '120'],
])('lets pass what is within three times, and what no other unit explains, %#', (record, ncv) => {
  expect(() => {
    check(record, ncv)
  }).not.toThrow()
})

it('compares a gas of a record per tonne with a record per 万Nm3', () => {
  const byMass = fuel({ carrier: 'gas', id: 'made-up/t', ncv: '48', carbon: '0.015', oxidation: '1' })
  const options = { ncv: new Decimal('35'), ncvBare: true as const }
  const request = { source: sourceOf('fuel', 'gas'), unit: findUnit('万Nm3'), options }
  const found = problemOf(() => {
    assertReading(request, byMass, '万Nm3', finder)
  })
  expect(found.code).toBe('ZC-INPUT-RANGE')
})

it('stops a plan, and not one whose heat is given as such', () => {
  const options = { ncv: new Decimal('2'), ncvBare: true as const }
  const plan = (unit: string) =>
    planOf({ source: sourceOf('fuel', 'coal'), unit: findUnit(unit), options }, finder)
  expect(problemOf(() => plan('t')).code).toBe('ZC-INPUT-RANGE')
  expect(plan('GJ(net)').basis).toBe('default')
})
