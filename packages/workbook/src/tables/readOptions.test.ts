import { ZcError } from '@zerocarbon/accounting/errors'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { readOptions, type RawOptions } from './readOptions.ts'

const book = createFactorBook(cn2026)
const read = (raw: RawOptions) => readOptions(raw, book)
const codeOf = (raw: RawOptions): string => {
  try {
    read(raw)
    return 'read'
  } catch (error) {
    if (error instanceof ZcError) return error.problem.code
    throw error
  }
}

it('leaves out what is blank', () => {
  expect(read({})).toEqual({})
  expect(read({ region: '', calibre: null, ncv: null, oxidation: '', density: '', factor: '' })).toEqual({})
})

it('reads region and calibre by the names people use', () => {
  expect(read({ region: '江苏', calibre: '化石能源' })).toEqual({ region: 'CN-JS', calibre: 'fossil-only' })
  expect(read({ region: 'CN', calibre: 'Average' })).toEqual({ region: 'CN', calibre: 'average' })
  expect(codeOf({ region: '火星' })).toBe('ZC-REGION-UNKNOWN')
  expect(codeOf({ calibre: '口味' })).toBe('ZC-CALIBRE-UNKNOWN')
})

it('reads measured values as they stand in the cell', () => {
  const { ncv, carbon } = read({ ncv: 389.31, carbon: '0.6' })
  expect([ncv?.toFixed(), carbon?.toFixed()]).toEqual(['389.31', '0.6'])
})

it.each<[CellValue, string]>([
  [98, '0.98'],
  [0.98, '0.98'],
  ['98%', '0.98'],
  ['98 %', '0.98'],
  ['98', '0.98'],
  ['0.98', '0.98'],
  [1, '1'],
  ['100%', '1'],
  ['50%', '0.5'],
])('reads the oxidation %j as %s', (oxidation, share) => {
  expect(read({ oxidation }).oxidation?.toFixed()).toBe(share)
})

it.each<CellValue>(['0.98%', 9.8, 0, -1, 100.1, '49%', 0.49, '101%'])(
  'refuses the oxidation %j',
  (oxidation) => {
    expect(codeOf({ oxidation })).toBe('ZC-VALUE-INVALID')
  },
)

it.each(['ncv', 'carbon', 'density'] as const)('refuses a %s that is not above zero or no number', (name) => {
  expect(codeOf({ [name]: 0 })).toBe('ZC-VALUE-INVALID')
  expect(codeOf({ [name]: -1 })).toBe('ZC-VALUE-INVALID')
  expect(codeOf({ [name]: 'about 1' })).toBe('ZC-VALUE-INVALID')
  expect(codeOf({ [name]: { error: '#N/A' } })).toBe('ZC-CELL-ERROR')
})

it('reads a density with its unit', () => {
  expect(read({ density: '0.84 kg/L' }).density?.toFixed()).toBe('0.84')
  expect(read({ density: 0.84 }).density?.toFixed()).toBe('0.84')
  expect(read({ density: '840kg/m3' }).density?.toFixed()).toBe('0.84')
})

describe('a measured value typed with its unit', () => {
  const per = '万Nm3'
  it.each<[RawOptions, 'ncv' | 'carbon' | 'density', string]>([
    [{ ncv: '5100 kcal/kg' }, 'ncv', '21.35268'],
    [{ ncv: '21.3MJ/kg' }, 'ncv', '21.3'],
    [{ ncv: '２１．３ ＧＪ／ｔ' }, 'ncv', '21.3'],
    [{ ncv: '21.3 GJ(net)/t' }, 'ncv', '21.3'],
    [{ ncv: '38.931 MJ/Nm3', per }, 'ncv', '389.31'],
    [{ carbon: '55.32%' }, 'carbon', '0.5532'],
    [{ carbon: '55.32 wt%' }, 'carbon', '0.5532'],
    [{ carbon: '0.5532 tC/t' }, 'carbon', '0.5532'],
    [{ density: '0.84 g/cm3' }, 'density', '0.84'],
    // Its own unit comes before that of the header.
    [{ ncv: '5100 kcal/kg', ncvScale: '0.001' }, 'ncv', '21.35268'],
    [{ ncv: '21300', ncvScale: '0.001' }, 'ncv', '21.3'],
  ])('is converted: %j', (raw, name, value) => {
    expect(read(raw)[name]?.toFixed()).toBe(value)
  })

  it.each<[RawOptions, string]>([
    [{ ncv: '5100 kcal' }, 'ZC-UNIT-MISMATCH'],
    [{ ncv: '38.9 MJ/kg', per }, 'ZC-UNIT-MISMATCH'],
    [{ ncv: '38.9 MJ/Nm3' }, 'ZC-UNIT-MISMATCH'],
    [{ ncv: '8500 kcal/m3', per }, 'ZC-GAS-CONDITIONS'],
    [{ ncv: '5500 kcal/kg(高位)' }, 'ZC-HEAT-GROSS'],
    [{ ncv: '5500 kcal/kg GCV' }, 'ZC-HEAT-GROSS'],
    [{ ncv: '1,000 kcal/kg' }, 'ZC-VALUE-INVALID'],
    [{ ncv: '5100 大卡左右' }, 'ZC-VALUE-INVALID'],
    [{ carbon: '55 %', per }, 'ZC-UNIT-MISMATCH'],
    [{ density: '84 %' }, 'ZC-UNIT-MISMATCH'],
  ])('is refused rather than guessed: %j', (raw, code) => {
    expect(codeOf(raw)).toBe(code)
  })
})

describe('a factor of the user', () => {
  it.each([
    ['0.5810 tCO2/MWh', '0.581', 'tCO2', 'MWh'],
    ['0.5810tCO2 / MWh', '0.581', 'tCO2', 'MWh'],
    ['2.1622 kgCO2/Nm3', '2.1622', 'kgCO2', 'Nm3'],
    ['５８１ gCO2／kWh', '581', 'gCO2', 'kWh'],
    ['9.8e-2 tCO2/GJ', '0.098', 'tCO2', 'GJ'],
  ])('is typed with its unit: %s', (factor, value, numerator, per) => {
    const { typedFactor } = read({ factor, evidence: 'bill 7' })
    expect([typedFactor?.value.toFixed(), typedFactor?.numerator.symbol, typedFactor?.per.symbol]).toEqual([
      value,
      numerator,
      per,
    ])
    expect(typedFactor?.evidence).toBe('bill 7')
  })

  it.each<[CellValue, string]>([
    [0.581, 'ZC-VALUE-INVALID'],
    ['0.581', 'ZC-VALUE-INVALID'],
    ['-0.5 tCO2/MWh', 'ZC-VALUE-INVALID'],
    ['0.5 tCO2e/MWh', 'ZC-VALUE-INVALID'],
    ['0.5 t/MWh', 'ZC-VALUE-INVALID'],
    ['0.5 tCO2/kwhh', 'ZC-UNIT-UNKNOWN'],
    ['0.5.1 tCO2/MWh', 'ZC-NUMBER-INVALID'],
  ])('is refused without one: %j', (factor, code) => {
    expect(codeOf({ factor, evidence: 'bill 7' })).toBe(code)
  })

  it('may be an id of the set', () => {
    expect(read({ factor: ' grid/CN-JS/2023/average ' })).toEqual({ factorId: 'grid/CN-JS/2023/average' })
  })

  it('without evidence is kept apart from one with', () => {
    expect(read({ factor: '0.5 tCO2/MWh' }).typedFactor?.evidence).toBe('')
  })
})
