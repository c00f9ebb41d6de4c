import { describe, expect, it } from 'vitest'
import { Decimal, round } from '../quantity/index.ts'
import { stepsOf } from '../trace/index.ts'
import { feedwaterEnthalpy } from './heatConstants.ts'
import { hotWaterHeat } from './hotWaterHeat.ts'

const gj = (request: Parameters<typeof hotWaterHeat>[0]): string => hotWaterHeat(request).heat.value.toFixed()

describe('the heat', () => {
  it('is mass × (temperature − 20) × 4.1868 ÷ 1000', () => {
    expect(gj({ mass: '1000', temperature: '95' })).toBe('314.01')
    expect(gj({ mass: '0', temperature: '95' })).toBe('0')
    expect(gj({ mass: 1000, temperature: 20 })).toBe('0')
  })

  it('takes the reference and the specific heat of another rule', () => {
    expect(gj({ mass: '1000', temperature: '95', reference: '15', specificHeat: '4.2' })).toBe('336')
  })

  it('counts from the same water as steam does', () => {
    expect(round(new Decimal('4.1868').times(20), 2).toFixed()).toBe(feedwaterEnthalpy.gives.value.toFixed())
  })

  it('shows its steps', () => {
    const steps = stepsOf(hotWaterHeat({ mass: 1000, temperature: 95 }).why(), 'en')
    expect(steps.map(({ result, how }) => `${result}: ${how}`)).toEqual([
      '314.01 GJ: 314010 MJ × 0.001 GJ/MJ → GJ',
      '314010 MJ: 1000 t × 75 °C × 4.1868 kJ/(kg·°C)',
      '1000 t: as given',
      '75 °C: 95 °C − 20 °C',
      '95 °C: as given',
      expect.stringContaining('20 °C: heat/CN/reference-temperature'),
      expect.stringContaining('4.1868 kJ/(kg·°C): heat/CN/specific-heat'),
      '0.001 GJ/MJ: 1 GJ = 1000 MJ',
    ])
  })
})

describe('what is refused', () => {
  it('water colder than the reference, and hotter than water can be', () => {
    expect(() => hotWaterHeat({ mass: 1, temperature: 19.9 })).toThrow('Allowed: 20 … 373.946 °C')
    expect(() => hotWaterHeat({ mass: 1, temperature: 374 })).toThrow('ZC-ARGUMENT-INVALID')
  })

  it('a specific heat that is none, a negative mass, and no number', () => {
    for (const specificHeat of [0, -4.1868])
      expect(() => hotWaterHeat({ mass: 1, temperature: 90, specificHeat })).toThrow('ZC-ARGUMENT-INVALID')
    expect(() => hotWaterHeat({ mass: -1, temperature: 90 })).toThrow('ZC-AMOUNT-NEGATIVE')
    expect(() => hotWaterHeat({ mass: 1, temperature: Number.NaN })).toThrow('ZC-NUMBER-INVALID')
  })
})
