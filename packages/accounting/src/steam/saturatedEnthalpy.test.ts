import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saturationPressure, saturationTemperature } from './region4.ts'
import { saturatedSteamEnthalpy, saturatedWaterEnthalpy } from './saturatedEnthalpy.ts'

it('gives 2725.5 kJ/kg for saturated steam of 10 MPa, where a copied table drifts to 2844.5', () => {
  expect(saturatedSteamEnthalpy({ pressure: 10 }).toFixed(1)).toBe('2725.5')
})

const kelvins = fc.double({ min: 273.15, max: 623.15, noNaN: true })

it('answers alike by pressure and by temperature', () => {
  fc.assert(
    fc.property(kelvins, (temperature) => {
      const pressure = saturationPressure(temperature)
      for (const at of [saturatedSteamEnthalpy, saturatedWaterEnthalpy])
        expect(Math.abs(at({ pressure }) - at({ temperature }))).toBeLessThan(1e-6)
    }),
    // The last one gives a pressure a bit above that of 623.15 K: doubles do not rise strictly.
    { examples: [[273.15], [623.15], [623.1499999999993]] },
  )
})

it('answers at both ends of the range as printed', () => {
  for (const pressure of [0.000611213, 16.5291643])
    expect(saturatedSteamEnthalpy({ pressure })).toBeGreaterThan(saturatedWaterEnthalpy({ pressure }))
})

describe('along the line', () => {
  const steps = Array.from({ length: 700 }, (_, i) => 273.15 + i / 2)

  it('lets water gain enthalpy all the way', () => {
    const water = steps.map((temperature) => saturatedWaterEnthalpy({ temperature }))
    expect(water.every((h, i) => i === 0 || h > water[i - 1]!)).toBe(true)
  })

  it('lets steam gain up to one maximum near 3 MPa and lose from there', () => {
    const steam = steps.map((temperature) => saturatedSteamEnthalpy({ temperature }))
    const top = steam.indexOf(Math.max(...steam))
    expect(steam.every((h, i) => i === 0 || (i <= top ? h > steam[i - 1]! : h < steam[i - 1]!))).toBe(true)
    expect(Math.abs(steps[top]! - saturationTemperature(3))).toBeLessThan(3)
  })

  it('keeps steam above water', () => {
    for (const temperature of steps)
      expect(saturatedSteamEnthalpy({ temperature })).toBeGreaterThan(saturatedWaterEnthalpy({ temperature }))
  })
})

describe('outside', () => {
  it.each([0.0006, 16.5292, 20, 22.064, 25, Number.NaN])('refuses %d MPa', (pressure) => {
    expect(() => saturatedSteamEnthalpy({ pressure })).toThrow('ZC-STEAM-RANGE')
    expect(() => saturatedWaterEnthalpy({ pressure })).toThrow('ZC-STEAM-RANGE')
  })

  it.each([273.14, 623.2, 640, 100, Number.NaN])('refuses %d K', (temperature) => {
    expect(() => saturatedSteamEnthalpy({ temperature })).toThrow('ZC-STEAM-RANGE')
    expect(() => saturatedWaterEnthalpy({ temperature })).toThrow('ZC-STEAM-RANGE')
  })

  it('says up to where', () => {
    for (const pressure of [0.0006, 20])
      expect(() => saturatedSteamEnthalpy({ pressure })).toThrow('0.000611213 MPa ≤ p ≤ 16.5291643 MPa')
  })
})
