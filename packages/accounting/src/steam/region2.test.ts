import { expect, it } from 'vitest'
import { region2Enthalpy } from './region2.ts'

// IAPWS R7-97(2012), table 15.
it.each([
  [0.0035, 300, '2549.91145'],
  [0.0035, 700, '3335.68375'],
  [30, 700, '2631.49474'],
])('%d MPa, %d K: every printed digit', (pressure, temperature, printed) => {
  expect(region2Enthalpy(pressure, temperature).toPrecision(9)).toBe(printed)
})

it('gives the same double everywhere', () => {
  expect(region2Enthalpy(0.0035, 300)).toBe(2549.9114508400194)
  expect(region2Enthalpy(30, 700)).toBe(2631.4947448448092)
})

it('ends in the ideal gas at no pressure', () => {
  const ideal = region2Enthalpy(0, 700)
  expect(ideal - region2Enthalpy(1e-9, 700)).toBeGreaterThan(0)
  expect(ideal - region2Enthalpy(1e-9, 700)).toBeLessThan(1e-5)
})
