import type { FactorQuery } from '@zerocarbon/accounting/factor'
import { expect, it } from 'vitest'
import { book, problemOf } from './testing/bookCalls.ts'

const fuel = (query: Partial<FactorQuery<'fuel'>>) => book.find({ kind: 'fuel', carrier: 'diesel', ...query })

it.each([
  ['cn-other-industry-2015', '43.33'],
  ['cn-gbt32151-2024', '42.652'],
  ['ipcc-2006', '43.0'],
])('answers from %s whatever family and date', (set, ncv) => {
  expect(fuel({ set, date: '2019-01-01', method: 'reductant' })).toMatchObject({ set, ncv })
})

it('refuses a set that lacks the fuel, naming what exists', () => {
  const problem = problemOf(() => fuel({ set: 'defra-2025' }))
  expect(problem).toMatchObject({ code: 'ZC-FACTOR-MISSING', info: { wanted: { en: 'defra-2025' } } })
  expect(problemOf(() => fuel({ set: 'epa-2025', carrier: 'coke' })).code).toBe('ZC-FACTOR-MISSING')
})

it('takes no foreign set unasked', () => {
  expect(problemOf(() => fuel({ carrier: 'charcoal' })).code).toBe('ZC-FACTOR-MISSING')
  expect(fuel({ carrier: 'charcoal', set: 'ipcc-2006' })).toMatchObject({ biogenic: true })
})

it('keeps gross and net heat apart by unit', () => {
  const set = 'defra-2023'
  const gas = { set, carrier: 'natural-gas' }
  expect(fuel(gas)).toMatchObject({ per: 't', direct: '2.55753' })
  expect(fuel({ ...gas, per: 'kWh(net)' })).toMatchObject({ heat: 'net', direct: '0.00020226' })
  expect(fuel({ ...gas, per: 'kWh(gross)' })).toMatchObject({ heat: 'gross', direct: '0.00018256' })
  expect(problemOf(() => fuel({ ...gas, per: 'kWh' })).code).toBe('ZC-FACTOR-MISSING')
  expect(fuel({ set: 'epa-2025', carrier: 'natural-gas' })).toMatchObject({ per: 'scf' })
  expect(fuel({ set: 'epa-2025', carrier: 'anthracite', per: 'MMBtu(gross)' })).toMatchObject({
    heat: 'gross',
  })
  expect(problemOf(() => fuel({ set: 'epa-2025', carrier: 'anthracite' })).code).toBe('ZC-FACTOR-MISSING')
})

it('states CH4 and N2O with their units, CO2e where they are CO2e already', () => {
  expect(fuel({ set: 'ipcc-2006' }).others).toContainEqual({
    gas: 'CH4',
    value: '3',
    unit: 'kgCH4/TJ',
    use: 'manufacturing',
  })
  expect(fuel({ set: 'defra-2023' }).others).toEqual([
    { gas: 'CH4', value: '0.3472', unit: 'kgCO2e/t' },
    { gas: 'N2O', value: '39.23422819', unit: 'kgCO2e/t' },
  ])
  const scf = fuel({ set: 'epa-2025', carrier: 'natural-gas' }).others
  expect(scf).toContainEqual({ gas: 'CH4', value: '0.00103', unit: 'gCH4/scf' })
})

it('keeps what IPCC prints as CO2 per heat beside the rounded carbon', () => {
  const coal = fuel({ set: 'ipcc-2006', carrier: 'anthracite' })
  expect(coal).toMatchObject({ ncv: '26.7', carbon: '0.0268', co2PerHeat: '0.0983' })
})

it('finds a kind of a carrier only by its name', () => {
  expect(fuel({ set: 'defra-2023' }).of).toBeUndefined()
  expect(fuel({ set: 'defra-2023', of: 'biofuel-blend' }).direct).toBe('2.97642')
})
