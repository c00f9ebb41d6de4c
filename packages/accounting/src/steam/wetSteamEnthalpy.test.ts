import { expect, it } from 'vitest'
import { saturatedSteamEnthalpy, saturatedWaterEnthalpy } from './saturatedEnthalpy.ts'
import { wetSteamEnthalpy } from './wetSteamEnthalpy.ts'

it('is boiling water at 0 and dry steam at 1, to the last bit', () => {
  for (const pressure of [0.001, 0.5, 1, 16.5]) {
    expect(wetSteamEnthalpy(pressure, 0)).toBe(saturatedWaterEnthalpy({ pressure }))
    expect(wetSteamEnthalpy(pressure, 1)).toBe(saturatedSteamEnthalpy({ pressure }))
  }
})

it('mixes by mass', () => {
  const water = saturatedWaterEnthalpy({ pressure: 1 })
  const steam = saturatedSteamEnthalpy({ pressure: 1 })
  expect(wetSteamEnthalpy(1, 0.95)).toBeCloseTo(steam - 0.05 * (steam - water), 9)
})

it.each([95, 1.01, -0.01, Number.NaN])('refuses a dryness of %d', (dryness) => {
  expect(() => wetSteamEnthalpy(1, dryness)).toThrow('"dryness" cannot be')
})

it('refuses pressures without water and steam side by side', () => {
  expect(() => wetSteamEnthalpy(20, 0.9)).toThrow('ZC-STEAM-RANGE')
})
