import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentence, ZcError } from '../errors/index.ts'
import { boundary23 } from './boundary23.ts'
import { enthalpy } from './enthalpy.ts'
import { saturationPressure, saturationTemperature } from './region4.ts'
import { saturatedSteamEnthalpy, saturatedWaterEnthalpy } from './saturatedEnthalpy.ts'

const refusal = (call: () => unknown): ZcError => {
  try {
    call()
  } catch (error) {
    if (error instanceof ZcError) return error
  }
  throw new Error('not refused')
}

describe('which equation', () => {
  // IAPWS R7-97(2012), tables 5 and 15.
  it.each([
    [3, 300, 1, '115.331273'],
    [80, 300, 1, '184.142828'],
    [3, 500, 1, '975.542239'],
    [0.0035, 300, 2, '2549.91145'],
    [0.0035, 700, 2, '3335.68375'],
    [30, 700, 2, '2631.49474'],
  ])('%d MPa, %d K: region %d', (pressure, temperature, region, printed) => {
    const found = enthalpy({ pressure, temperature })
    expect([found.region, found.enthalpy.toPrecision(9)]).toEqual([region, printed])
  })

  it('gives 3272.3 kJ/kg for 0.5 MPa and 400 °C, where a copied table swaps digits to 3217.8', () => {
    expect(enthalpy({ pressure: 0.5, temperature: 673.15 }).enthalpy.toFixed(1)).toBe('3272.3')
  })

  it.each([
    // Below any boiling pressure, and above the critical one.
    [0.0005, 273.15, 2],
    [25, 623.15, 1],
    [100, 273.15, 1],
    [100, 1073.15, 2],
    [100, 863.15, 2],
    [22, 623.15, 1],
  ])('%d MPa and %d K lie in region %d', (pressure, temperature, region) => {
    expect(enthalpy({ pressure, temperature }).region).toBe(region)
  })
})

describe('outside', () => {
  it.each([
    // The points of table 33, region 3, and of table 42, region 5.
    [25.5837018, 650],
    [22.2930643, 650],
    [78.3095639, 750],
    [0.5, 1500],
    [30, 2000],
    [1, 273.14],
    [1, 1073.2],
    [100.001, 500],
    [0, 500],
    [-1, 500],
    [Number.NaN, 500],
    [1, Number.NaN],
  ])('refuses %d MPa, %d K', (pressure, temperature) => {
    expect(refusal(() => enthalpy({ pressure, temperature })).problem.code).toBe('ZC-STEAM-RANGE')
  })

  it('refuses just above boundary B23 and answers on it', () => {
    fc.assert(
      fc.property(fc.double({ min: 623.2, max: 863.1, noNaN: true }), (temperature) => {
        const pressure = boundary23(temperature)
        expect(enthalpy({ pressure, temperature }).region).toBe(2)
        expect(() => enthalpy({ pressure: pressure * 1.000_001, temperature })).toThrow('ZC-STEAM-RANGE')
      }),
    )
  })

  it('names pressure, temperature and range in both languages', () => {
    const { problem } = refusal(() => enthalpy({ pressure: 25, temperature: 650 }))
    expect(sentence(problem, 'zh')).toContain('p = 25 MPa、t = 376.85 °C 超出')
    expect(sentence(problem, 'zh')).toContain('0 °C ≤ t ≤ 800 °C')
    expect(sentence(problem, 'en')).toContain('p = 25 MPa, t = 376.85 °C lies outside')
    expect(sentence(problem, 'en')).toContain('0 < p ≤ 100 MPa')
  })
})

describe('on the saturation line', () => {
  it('refuses to choose between water and steam, and says where water boils', () => {
    const temperature = saturationTemperature(1)
    for (const near of [0, 0.049, -0.049])
      expect(() => enthalpy({ pressure: 1, temperature: temperature + near })).toThrow('ZC-STEAM-PHASE')
    expect(() => enthalpy({ pressure: 1, temperature })).toThrow('At 1 MPa water boils at 179.885632 °C')
    expect(enthalpy({ pressure: 1, temperature: temperature + 0.051 }).region).toBe(2)
    expect(enthalpy({ pressure: 1, temperature: temperature - 0.051 }).region).toBe(1)
  })

  it('takes the side the caller names', () => {
    const state = { pressure: 1, temperature: saturationTemperature(1) }
    expect(enthalpy({ ...state, phase: 'steam' }).enthalpy).toBe(saturatedSteamEnthalpy({ pressure: 1 }))
    expect(enthalpy({ ...state, phase: 'water' }).enthalpy).toBe(saturatedWaterEnthalpy({ pressure: 1 }))
  })

  it('refuses a phase that cannot be there', () => {
    const wrong = (pressure: number, temperature: number, phase: 'steam' | 'water') =>
      refusal(() => enthalpy({ pressure, temperature, phase }))
    expect(wrong(1, 450, 'steam').message).toContain('At 1 MPa and 176.85 °C there is no steam')
    expect(sentence(wrong(1, 460, 'water').problem, 'zh')).toContain('1 MPa、186.85 °C 时不是液态水')
    expect(wrong(20, 700, 'water').problem.code).toBe('ZC-STEAM-PHASE')
  })

  it('joins water and steam to the line within 0.2 kJ/kg', () => {
    // Up to 623.1 K, so that both sides of the point are below 623.15 K.
    fc.assert(
      fc.property(fc.double({ min: 273.16, max: 623.1, noNaN: true }), (boiling) => {
        const pressure = saturationPressure(boiling)
        const joins = (phase: 'steam' | 'water', temperature: number, end: number) => {
          const beside = enthalpy({ pressure, temperature, phase }).enthalpy
          expect(Math.abs(beside - end)).toBeLessThan(0.2)
        }
        joins('water', boiling - 0.005, saturatedWaterEnthalpy({ pressure }))
        joins('steam', boiling + 0.005, saturatedSteamEnthalpy({ pressure }))
      }),
      { examples: [[273.16], [623.1]] },
    )
  })
})

it('rises with temperature at every pressure', () => {
  const pressures = fc.double({ min: 0.001, max: 100, noNaN: true })
  const kelvins = fc.integer({ min: 274, max: 1072 })
  fc.assert(
    fc.property(pressures, kelvins, kelvins, (pressure, a, b) => {
      fc.pre(a < b)
      const at = (temperature: number): number | undefined => {
        try {
          return enthalpy({ pressure, temperature }).enthalpy
        } catch {
          return undefined
        }
      }
      const [cold, hot] = [at(a), at(b)]
      fc.pre(cold !== undefined && hot !== undefined)
      expect(hot).toBeGreaterThan(cold)
    }),
  )
})
