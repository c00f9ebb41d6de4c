import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saturationPressure, saturationTemperature } from './region4.ts'

// IAPWS R7-97(2012), table 35.
it.each([
  [300, '0.00353658941'],
  [500, '2.63889776'],
  [600, '12.3443146'],
])('boils at %d K: every printed digit of the pressure', (temperature, printed) => {
  expect(saturationPressure(temperature).toPrecision(9)).toBe(printed)
})

// IAPWS R7-97(2012), table 36.
it.each([
  [0.1, '372.755919'],
  [1, '453.035632'],
  [10, '584.149488'],
])('boils at %d MPa: every printed digit of the temperature', (pressure, printed) => {
  expect(saturationTemperature(pressure).toPrecision(9)).toBe(printed)
})

describe('the line as a whole', () => {
  const kelvins = fc.double({ min: 273.15, max: 647.096, noNaN: true })

  it('comes back to the temperature it started from', () => {
    fc.assert(
      fc.property(kelvins, (temperature) => {
        const back = saturationTemperature(saturationPressure(temperature))
        expect(Math.abs(back - temperature)).toBeLessThan(1e-8)
      }),
    )
  })

  it('rises all the way', () => {
    const far = (a: number, b: number): boolean => Math.abs(a - b) > 1e-6
    fc.assert(
      fc.property(kelvins, kelvins, (a, b) => {
        fc.pre(far(a, b))
        expect(saturationPressure(a) < saturationPressure(b)).toBe(a < b)
      }),
    )
  })

  it('includes both ends and the way back from them', () => {
    expect(saturationPressure(273.15).toPrecision(6)).toBe('0.000611213')
    expect(saturationPressure(647.096).toPrecision(6)).toBe('22.0640')
    for (const end of [273.15, 647.096])
      expect(saturationTemperature(saturationPressure(end))).toBeCloseTo(end, 6)
    expect(saturationTemperature(22.064)).toBeCloseTo(647.096, 6)
    expect(saturationTemperature(0.000611213)).toBeCloseTo(273.15, 4)
  })
})

describe('outside', () => {
  it.each([273.14, 647.1, 0, -1, Number.NaN, Infinity])('refuses %d K', (temperature) => {
    expect(() => saturationPressure(temperature)).toThrow('ZC-STEAM-RANGE')
  })

  it.each([0.000611, 22.0641, 0, -1, Number.NaN, Infinity])('refuses %d MPa', (pressure) => {
    expect(() => saturationTemperature(pressure)).toThrow('ZC-STEAM-RANGE')
  })

  it('names what was given and the range', () => {
    expect(() => saturationTemperature(25)).toThrow(
      'p = 25 MPa lies outside the range of IAPWS-IF97. Check the pressure (absolute, MPa) and the temperature (°C); it covers the saturation line, 0 °C ≤ t ≤ 373.946 °C or 0.000611213 MPa ≤ p ≤ 22.064 MPa',
    )
  })
})
