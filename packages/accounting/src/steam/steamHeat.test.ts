import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { stepsOf } from '../trace/index.ts'
import { enthalpyStep } from './enthalpyStep.ts'
import { saturatedSteamEnthalpy } from './saturatedEnthalpy.ts'
import { steamHeat } from './steamHeat.ts'

const gj = (request: Parameters<typeof steamHeat>[0]): string => steamHeat(request).heat.value.toFixed()

describe('the heat', () => {
  it('is that of 10,000 t of steam of 2776.9 kJ/kg', () => {
    expect(gj({ mass: '10000', enthalpy: '2776.9' })).toBe('26931.6')
  })

  it('reads a computed enthalpy to 15 digits and rounds it only when asked', () => {
    const enthalpy = saturatedSteamEnthalpy({ pressure: 1 })
    expect(gj({ mass: 1000, enthalpy })).toBe(new Decimal(enthalpy.toPrecision(15)).minus('83.74').toFixed())
    expect(gj({ mass: 1000, enthalpy, enthalpyDecimals: 1 })).toBe('2693.36')
  })

  it('rounds the enthalpy half to even, before anything else', () => {
    expect(gj({ mass: 1000, enthalpy: '2777.05', enthalpyDecimals: 1, feedwater: 0 })).toBe('2777')
    expect(gj({ mass: 1000, enthalpy: '2777.15', enthalpyDecimals: 1, feedwater: 0 })).toBe('2777.2')
  })

  it('adds up over parts of the mass exactly', () => {
    const tonnes = fc.integer({ min: 0, max: 1e9 }).map((grams) => grams / 1000)
    const enthalpy = saturatedSteamEnthalpy({ pressure: 1.3 })
    fc.assert(
      fc.property(tonnes, tonnes, (a, b) => {
        const [first, second] = [a, b].map((mass) => steamHeat({ mass, enthalpy }).heat.value)
        const mass = new Decimal(String(a)).plus(String(b))
        expect(first!.plus(second!).toFixed()).toBe(gj({ mass, enthalpy }))
      }),
    )
  })
})

describe('the steps', () => {
  it('show mass, state, feed water, rounding and unit', () => {
    const from = enthalpyStep(saturatedSteamEnthalpy({ pressure: 1 }), { pressure: 1, dryness: 1, region: 2 })
    const { why } = steamHeat({ mass: '100', enthalpy: from, enthalpyDecimals: 1 })
    expect(stepsOf(why(), 'en').map(({ depth, result, how }) => [depth, result, how])).toEqual([
      [0, '269.336 GJ', '269336 MJ × 0.001 GJ/MJ → GJ'],
      [1, '269336 MJ', '100 t × 2693.36 kJ/kg'],
      [2, '100 t', 'as given'],
      [2, '2693.36 kJ/kg', '2777.1 kJ/kg − 83.74 kJ/kg'],
      [3, '2777.1 kJ/kg', 'rounded to 1 decimal (GB/T 8170)'],
      [4, '2777.11953768466 kJ/kg', 'IAPWS-IF97, region 2 (steam), p = 1 MPa, x = 1, absolute pressure'],
      [3, '83.74 kJ/kg', expect.stringContaining('NDRC/MEE guidelines')],
      [1, '0.001 GJ/MJ', '1 GJ = 1000 MJ'],
    ])
    expect(stepsOf(why(), 'zh').map(({ how }) => how)).toContain(
      'IAPWS-IF97 2 区（蒸汽），p = 1 MPa、x = 1，绝对压力',
    )
  })
})

describe('what is refused', () => {
  it.each(['2.7769', '83.73', '4160.8', '2776900'])('an enthalpy of %s kJ/kg', (enthalpy) => {
    expect(() => steamHeat({ mass: 1, enthalpy })).toThrow('Allowed: 83.74 … 4160.7 kJ/kg')
  })

  it('a negative mass, a text, and a step in another unit', () => {
    expect(() => steamHeat({ mass: -1, enthalpy: 2776.9 })).toThrow('ZC-AMOUNT-NEGATIVE')
    expect(() => steamHeat({ mass: '1,000', enthalpy: 2776.9 })).toThrow('ZC-NUMBER-INVALID')
    const kilograms = {
      kind: 'given',
      label: { zh: '质量', en: 'Mass' },
      gives: { value: new Decimal(1), unit: 'kg' },
    } as const
    expect(() => steamHeat({ mass: kilograms, enthalpy: 2776.9 })).toThrow('ZC-UNIT-MISMATCH')
  })
})
