import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Outcome } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const convert = (amount: number, from: string, to: string): string => {
  const outcome = catalogue.call('CONVERT', [amount, from, to]) as Outcome
  return 'problem' in outcome ? outcome.problem.code : `${outcome.exact ?? ''} ${outcome.unit ?? ''}`
}

describe('a ratio of two units', () => {
  // kg/kWh = t/MWh; 1 g/MJ = 0.001 kg / 0.001 GJ = 1 kg/GJ = 1 t/TJ; 389.31 GJ/万Nm3 = 38.931 MJ/Nm3; 1/7 of 29307.6.
  it.each([
    [0.5306, 'kg/kWh', 't/MWh', '0.5306 t/MWh'],
    [0.5306, 'kgCO2/kWh', 'tCO2/万kWh', '5.306 tCO2/万kWh'],
    [56.1, 'g/MJ', 'kg/GJ', '56.1 kg/GJ'],
    [3.6, 'g/MJ', 'g/kWh', '12.96 g/kWh'],
    [389.31, 'GJ/万Nm3', 'MJ/Nm3', '38.931 MJ/Nm3'],
    [840, 'kg/m3', 'kg/L', '0.84 kg/L'],
    [0.84, 'g/cm3', '吨／立方米', '0.84 t/m3'],
    [15.3, 'kgC/GJ', 'tC/TJ', '15.3 tC/TJ'],
    [27, 'gCH4/t', 'kgCH4/kt', '27 kgCH4/kt'],
  ])('%d %s is %s: %s', (amount, from, to, wanted) => {
    expect(convert(amount, from, to)).toBe(wanted)
  })

  it('divides last, so that a gas at another temperature is exact to 40 digits', () => {
    // 273.15 / 293.15
    expect(convert(1, 'MJ/Nm3', 'MJ/m3(20C)')).toMatch(/^0\.93177554153163909261470/)
    expect(convert(273.15, 'MJ/m3(20C)', 'MJ/Nm3')).toBe('293.15 MJ/Nm3')
  })

  it.each([
    ['kg/kWh', 'kg/L', 'ZC-UNIT-MISMATCH'],
    ['kg/kWh', 'kWh', 'ZC-UNIT-MISMATCH'],
    ['kWh', 'kg/kWh', 'ZC-UNIT-MISMATCH'],
    ['kgCO2/kWh', 'kgCO2e/kWh', 'ZC-UNIT-MISMATCH'],
    ['tC/TJ', 't/TJ', 'ZC-UNIT-MISMATCH'],
    ['t/TJ', 'tC/TJ', 'ZC-UNIT-MISMATCH'],
    ['kg/kWh', 'kgCO2/kWh', 'ZC-UNIT-MISMATCH'],
    ['gCH4/t', 'gN2O/t', 'ZC-UNIT-MISMATCH'],
    ['kg(/kWh', 'kg/kWh', 'ZC-UNIT-UNKNOWN'],
    ['kg/kWh/a', 'kg/kWh', 'ZC-UNIT-MISMATCH'],
    ['MJ/m3', 'MJ/Nm3', 'ZC-GAS-CONDITIONS'],
    ['MJ(net)/kg', 'MJ(gross)/kg', 'ZC-UNIT-MISMATCH'],
  ])('%s to %s is refused', (from, to, code) => {
    expect(convert(1, from, to)).toBe(code)
  })
})
