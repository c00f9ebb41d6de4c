import { describe, expect, it } from 'vitest'
import type { FuelFactor } from '../factor/index.ts'
import { Decimal, findUnit, quantity } from '../quantity/index.ts'
import { activity, inputOf, problemOf, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, fuel } from '../testing/madeUpFinder.ts'
import type { ActivityOptions } from './Activity.ts'
import { emissionsOf } from './emissionsOf.ts'
import { energyOf } from './energyOf.ts'
import { inventoryOf } from './inventoryOf.ts'

const diesel = sourceOf('fuel', 'diesel')
const set = 'a-set'
const direct = { carrier: 'diesel', set, ncv: null, carbon: null, oxidation: null }
const finder = finderOf([
  fuel({ carrier: 'diesel', ncv: '40', carbon: '0.03', oxidation: '0.5' }),
  fuel({ ...direct, id: 'made-up/t', per: 't', direct: '3' }),
  fuel({ ...direct, id: 'made-up/L', per: 'L', direct: '0.002' }),
  fuel({ ...direct, id: 'made-up/net', per: 'kWh(net)', heat: 'net', direct: '0.0003' }),
  fuel({ ...direct, id: 'made-up/gross', per: 'kWh(gross)', heat: 'gross', direct: '0.0002' }),
  fuel({ carrier: 'diesel', set: 'by-gallon', id: 'made-up/gal', per: 'gal', direct: '0.01', ncv: null }),
])
const tonnes = (unit: string, options: ActivityOptions, amount = '1000'): string =>
  emissionsOf(
    { source: diesel, amount: quantity(amount, findUnit(unit)), options },
    finder,
  ).emissions.value.toFixed()

describe('a named set', () => {
  it.each([
    ['t', '3000'],
    ['kg', '3'],
    ['L', '2'],
    ['kWh(net)', '0.3'],
    ['kWh(gross)', '0.2'],
    ['MWh(HHV)', '200'],
  ])('answers %s with the row in such a unit', (unit, expected) => {
    expect(tonnes(unit, { set })).toBe(expected)
  })

  it('lets no heat pass for another', () => {
    expect(problemOf(() => tonnes('kWh', { set })).code).toBe('ZC-UNIT-MISMATCH')
    expect(problemOf(() => tonnes('kWh(gross)', { set: 'by-gallon' })).code).toBe('ZC-UNIT-MISMATCH')
    expect(problemOf(() => tonnes('t', { set: 'nothing' })).code).toBe('ZC-FACTOR-MISSING')
  })

  it('refuses a measured carbon per tonne on a row per gallon', () => {
    const carbon = new Decimal('0.8')
    expect(problemOf(() => tonnes('gal', { set: 'by-gallon', carbon })).code).toBe('ZC-UNIT-MISMATCH')
  })

  it('leaves standard coal to the usual heat value where it has none', () => {
    const rows = [activity({ source: diesel, unit: 't', options: { set } })]
    const inventory = inventoryOf(inputOf(rows), finder)
    expect(inventory.total.value.toFixed()).toBe('3')
    // There is no electricity here to find a coefficient for.
    expect(problemOf(() => energyOf(inventory, new Decimal(0), '当量值', finder)).code).toBe(
      'ZC-FACTOR-MISSING',
    )
  })
})

describe('CH4 and N2O of a fuel', () => {
  const other = (unit: string, value: string, use?: 'manufacturing' | 'residential') =>
    ({ gas: 'CH4', unit, value, ...(use ? { use } : {}) }) as const
  const gasesOf = (made: Partial<FuelFactor>, unit: string, options: ActivityOptions | null = null) => {
    const own = finderOf([fuel({ carrier: 'diesel', ncv: '40', carbon: '0.03', oxidation: '1', ...made })])
    const rows = [activity({ source: diesel, amount: 1000, unit, options })]
    return inventoryOf(inputOf(rows), own).lines[0]!.gases.map(
      ({ mass, unit: of }) => `${mass.toFixed()} ${of}`,
    )
  }

  it('are per net heat, of manufacturing where it depends on who burns it', () => {
    const others = [other('kgCH4/TJ', '300', 'residential'), other('kgCH4/TJ', '10', 'manufacturing')]
    // 1,000 t × 40 GJ/t = 40 TJ.
    expect(gasesOf({ others }, 't')).toEqual(['0.4 tCH4'])
    expect(gasesOf({ others }, 't', { ncv: new Decimal(30) })).toEqual(['0.3 tCH4'])
    expect(gasesOf({ others }, 'TJ(net)')).toEqual(['10 tCH4'])
    expect(gasesOf({ others }, 'L', { density: new Decimal('0.5') })).toEqual(['0.0002 tCH4'])
  })

  it('are per unit, and stay CO2e where they were published so', () => {
    expect(gasesOf({ others: [other('kgCO2e/t', '2')] }, 't')).toEqual(['2 tCO2e'])
    expect(gasesOf({ others: [other('gCH4/t', '5')] }, 'kg')).toEqual(['0.000005 tCH4'])
    expect(gasesOf({}, 't')).toEqual([])
  })

  it('count in CO2e beside biogenic CO2, which counts nowhere', () => {
    const own = finderOf([
      fuel({ carrier: 'diesel', ncv: '40', carbon: '0.03', oxidation: '1', biogenic: true }),
    ])
    const found = inventoryOf(inputOf([activity({ source: diesel, unit: 't' })]), own)
    expect(found.total.value.toFixed()).toBe('0')
    expect(found.lines.map(({ scope, emissions }) => [scope, emissions.value.toFixed()])).toEqual([
      [null, '4.4'],
    ])
  })
})

it('multiplies heat by a CO2 per heat that was published, and by the oxidation given', () => {
  const own = finderOf([
    fuel({ carrier: 'diesel', ncv: '40', carbon: '0.0273', oxidation: '1', co2PerHeat: '0.1' }),
  ])
  const of = (options: ActivityOptions | null): string => {
    const amount = quantity(1, findUnit('t'))
    return emissionsOf({ source: diesel, amount, options }, own).emissions.value.toFixed()
  }
  // 0.0273 × 44/12 would be 0.1001.
  expect(of(null)).toBe('4')
  expect(of({ oxidation: new Decimal('0.9'), ncv: new Decimal(30) })).toBe('2.7')
})

it('works from net heat without a calorific value', () => {
  // 0.03 × 0.5 × 44/12 of 1 GJ
  expect(tonnes('GJ(net)', {}, '1')).toBe('0.055')
  expect(problemOf(() => tonnes('GJ(net)', { carbon: new Decimal('0.8') })).code).toBe('ZC-UNIT-MISMATCH')
})
