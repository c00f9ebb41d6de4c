import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ZcError } from '../errors/index.ts'
import { readMeasure } from './readMeasure.ts'

const read = (value: number | string, unit: string, wanted: string): string =>
  readMeasure(value, unit, wanted).toString()
const refused = (value: number | string, unit: string, wanted: string): string => {
  try {
    return read(value, unit, wanted)
  } catch (error) {
    if (error instanceof ZcError) return error.problem.code
    throw error
  }
}

it.each([
  [200, 'kg', 't', '0.2'],
  ['200 t', '', 't', '200'],
  ['1.5e3kg', '', 't', '1.5'],
  [2, '万t', 't', '20000'],
  ['97 %', '', '', '0.97'],
  ['97％', '', '', '0.97'],
  [0.97, '', '', '0.97'],
  [3, '‰', '', '0.003'],
  [450, 'mg/L', 'kg/m3', '0.45'],
  [2776.9, 'kJ/kg', 'GJ/t', '2.7769'],
  [20_908, 'kJ/kg', 'GJ/t', '20.908'],
  [389.31, 'GJ/万Nm3', 'MJ/Nm3', '38.931'],
  [13.9, 'kgN2O/t', 'kg/t', '13.9'],
  [0.0139, 'tN2O/t', 'kgN2O/t', '13.9'],
  [65, 'kgCO2/GJ', 'tCO2/GJ', '0.065'],
  [10, 'bar', 'MPa', '1'],
  [673.15, 'K', '°C', '400'],
  ['400℃', '', '°C', '400'],
  ['10⁴ t', '', 't', '10000'],
  ['10³ kg', '', 't', '1'],
  ['3×10⁴ t', '', 't', '30000'],
  ['2.5 × 10⁻² t', '', 'kg', '25'],
  ['1.2*10^3', 'kg', 't', '1.2'],
  [2, '10⁴ t', 't', '20000'],
  ['2 10⁴Nm³', '', '万Nm3', '2'],
  ['5 Nm³', '', 'Nm3', '5'],
  [3, 'tCH4', 't', '3'],
  [44, 'kgCO2', 'tCO2', '0.044'],
  [5, '(min/cell-day)', '(min/cell-day)', '5'],
  [1.5, '分钟/(槽·日)', 'min/cell-day', '1.5'],
  [90, 's/槽日', 'min/cell-day', '1.5'],
  [0.3, '次/(槽·日)', '1/cell-day', '0.3'],
  [0.3, '次/槽·日', '1/cell-day', '0.3'],
  [3, '分钟/次', 'min', '3'],
  [90, '秒', 'min', '1.5'],
  [2, 'h', 'min', '120'],
  [36, 'h', 'd', '1.5'],
  [12, '次', '个', '12'],
  [4.1868, 'kJ/(kg·K)', 'kJ/(kg·°C)', '4.1868'],
  [0.0041868, 'GJ/(t·K)', 'kJ/(kg·°C)', '4.1868'],
  [100, 'psi', 'MPa', '0.6894757293168361'],
  [3, '万平方米', 'm2', '30000'],
  [3, '㎡', 'm2', '3'],
  [2, 'kg/m²', 'kg/m2', '2'],
  [1, 'Mscf', 'scf', '1000'],
  [1, 'MMscf', 'Mscf', '1000'],
  [2000, 'lb', 'short ton', '1'],
  [1, 'long ton', 'lb', '2240'],
  [1, 'bbl', 'gal', '42'],
  [10, 'therm', 'MMBtu', '1'],
])('reads %j %j as %s', (value, unit, wanted, expected) => {
  expect(read(value, unit, wanted)).toBe(expected)
})

describe('refuses', () => {
  it.each([
    ['a missing unit', 200, '', 't', 'ZC-UNIT-UNKNOWN'],
    ['an unknown unit', 200, '屯', 't', 'ZC-UNIT-UNKNOWN'],
    ['another kind', 200, 'GJ', 't', 'ZC-UNIT-MISMATCH'],
    ['another substance', 1, 'kgN2O/t', 'kgCH4/t', 'ZC-UNIT-MISMATCH'],
    ['an equivalent for a mass', 10, 'tCO2e', 't', 'ZC-UNIT-MISMATCH'],
    ['CO2 for a mass', '100 tCO2', '', 't', 'ZC-UNIT-MISMATCH'],
    ['carbon for a mass', 100, 'tC', 't', 'ZC-UNIT-MISMATCH'],
    ['an equivalent in a factor', 1, 'kgCO2e/t', 'kg/t', 'ZC-UNIT-MISMATCH'],
    ['an amount per CO2', 1, 'kg/tCO2', 'kg/t', 'ZC-UNIT-MISMATCH'],
    ['a share of CO2', 0.5, 't/tCO2', '', 'ZC-UNIT-MISMATCH'],
    ['another power', '5² t', '', 't', 'ZC-UNIT-UNKNOWN'],
    ['a power of a unit', 5, '10³ kg', 't', 'ZC-UNIT-UNKNOWN'],
    ['a power for a number', '5²', 't', 't', 'ZC-NUMBER-INVALID'],
    ['a rate for an amount', 1, 't/t', 't', 'ZC-UNIT-MISMATCH'],
    ['a unit on a share', 97, 'kg', '', 'ZC-UNIT-MISMATCH'],
    ['a gas without its temperature', 1, 'm3', '万Nm3', 'ZC-GAS-CONDITIONS'],
    ['a name that every object has', 1, 'constructor', '', 'ZC-UNIT-MISMATCH'],
    ['a share of volume for just a share', 12, 'vol%', '', 'ZC-UNIT-MISMATCH'],
    ['a count for a time', 12, '次', 'min', 'ZC-UNIT-MISMATCH'],
    ['a time for a count', 12, 'min', '个', 'ZC-UNIT-UNKNOWN'],
    ['cubic feet without a temperature', 1, 'ft3', '万Nm3', 'ZC-GAS-CONDITIONS'],
    ['thousands apart', '1,000 t', '', 't', 'ZC-NUMBER-INVALID'],
    ['thousands apart in Chinese', '1，000', 't', 't', 'ZC-NUMBER-INVALID'],
    ['words', '很多', '', 't', 'ZC-NUMBER-INVALID'],
    ['no number', Number.NaN, 't', 't', 'ZC-NUMBER-INVALID'],
  ])('%s', (_, value, unit, wanted, code) => {
    expect(refused(value, unit, wanted)).toBe(code)
  })
})

it('gives the same whatever unit a mass is entered in', () => {
  const grams = fc.integer({ min: 1, max: 1e12 })
  fc.assert(
    fc.property(grams, (g) => {
      const ways = [`${String(g)} g`, `${String(g)}e-3 kg`, `${String(g)}e-6 t`, `${String(g)}e-10 万t`]
      const masses = ways.map((text) => readMeasure(text, '', 't'))
      expect(masses.every((mass) => mass.eq(masses[0]!))).toBe(true)
    }),
  )
})

describe('a share of volume', () => {
  it('is read where a share of volume is wanted, and is none of mass', () => {
    for (const unit of ['vol%', '%vol', 'mol%', '体积%'])
      expect(readMeasure(12, unit, '', 'volume').toString()).toBe('0.12')
    expect(readMeasure(500, 'ppmv', '', 'volume').toString()).toBe('0.0005')
    expect(() => readMeasure(12, 'vol%', '', 'mass')).toThrow('ZC-UNIT-MISMATCH')
    expect(readMeasure(12, 'wt%', '', 'mass').toString()).toBe('0.12')
    expect(() => readMeasure(12, 'wt%', '', 'volume')).toThrow('ZC-UNIT-MISMATCH')
  })
})
