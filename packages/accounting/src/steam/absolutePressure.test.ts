import { expect, it } from 'vitest'
import { absolutePressure } from './absolutePressure.ts'
import { saturatedSteamEnthalpy } from './saturatedEnthalpy.ts'

it('adds the standard atmosphere, or the one of the site', () => {
  expect(absolutePressure(0.8)).toBeCloseTo(0.901325, 12)
  expect(absolutePressure(0.8, 0.085)).toBeCloseTo(0.885, 12)
  expect(absolutePressure(-0.05)).toBeCloseTo(0.051325, 12)
})

it('matters: steam of 0.2 MPa on the gauge has 19 kJ/kg more than steam of 0.2 MPa absolute', () => {
  const [read, meant] = [0.2, absolutePressure(0.2)].map((pressure) => saturatedSteamEnthalpy({ pressure }))
  expect((meant! - read!).toFixed(0)).toBe('19')
})

it.each([-0.101325, -0.2, Number.NaN, Infinity])('refuses %d MPa on the gauge', (gauge) => {
  expect(() => absolutePressure(gauge)).toThrow('"gauge" cannot be')
})

it.each([0, -1, Number.NaN, Infinity])('refuses an atmosphere of %d MPa', (atmosphere) => {
  expect(() => absolutePressure(0.8, atmosphere)).toThrow('"atmosphere" cannot be')
})
