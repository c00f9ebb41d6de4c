import { expect, it } from 'vitest'
import { region1Enthalpy } from './region1.ts'

// IAPWS R7-97(2012), table 5.
it.each([
  [3, 300, '115.331273'],
  [80, 300, '184.142828'],
  [3, 500, '975.542239'],
])('%d MPa, %d K: every printed digit', (pressure, temperature, printed) => {
  expect(region1Enthalpy(pressure, temperature).toPrecision(9)).toBe(printed)
})

it('gives the same double everywhere', () => {
  expect(region1Enthalpy(3, 300)).toBe(115.33127302143839)
  expect(region1Enthalpy(80, 300)).toBe(184.14282773425435)
})

it('is almost zero at the triple point, where enthalpy is counted from', () => {
  // IAPWS R7-97(2012), section 5.1: h' = 0.611783 J/kg.
  expect(region1Enthalpy(0.000611657, 273.16).toFixed(6)).toBe('0.000612')
})
