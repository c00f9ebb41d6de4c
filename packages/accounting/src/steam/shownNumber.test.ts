import { expect, it } from 'vitest'
import { sentence, ZcError } from '../errors/index.ts'
import { regionOf } from './regionOf.ts'
import { saturationPressure } from './region4.ts'
import { shownCelsius, shownNumber } from './shownNumber.ts'

it.each([
  [673.15, '400'],
  [273.15, '0'],
  [453.035632391, '179.885632'],
  [200, '-73.15'],
])('shows %s K as %s °C', (kelvin, celsius) => {
  expect(shownCelsius(kelvin)).toBe(celsius)
})

it('shows nine digits of any number', () => {
  expect(shownNumber(0.1 + 0.2)).toBe('0.3')
})

it.each([
  ['outside', { pressure: 1, temperature: 1200 }, '926.85 °C'],
  ['boiling', { pressure: saturationPressure(453.15), temperature: 453.15 }, '180 °C'],
  ['no steam', { pressure: 1, temperature: 300, phase: 'steam' }, '26.85 °C'],
] as const)('speaks of °C and MPa, never of K: %s', (_, state, shown) => {
  for (const language of ['zh', 'en'] as const) {
    const said = refusal(() => regionOf(state), language)
    expect(said).toContain(shown)
    expect(said).not.toMatch(/\bK\b/)
  }
})

function refusal(run: () => unknown, language: 'zh' | 'en'): string {
  try {
    run()
  } catch (error) {
    if (error instanceof ZcError) return sentence(error.problem, language)
    throw error
  }
  throw new Error('nothing was refused')
}
