import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Outcome } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const convert = (amount: number, from: string, to: string): string => {
  const outcome = catalogue.call('CONVERT', [amount, from, to]) as Outcome
  return 'problem' in outcome ? outcome.problem.code : `${outcome.exact ?? ''} ${outcome.unit ?? ''}`
}

it('converts standard coal and heat by the definition, both ways', () => {
  expect(convert(1, 'tce', 'GJ')).toBe('29.3076 GJ')
  expect(convert(29.3076, 'GJ', 'tce')).toBe('1 tce')
  expect(convert(7000, 'kcal', 'kgce')).toBe('1 kgce')
  expect(convert(1, '万tce', 'GJ(net)')).toBe('293076 GJ(net)')
  expect(convert(-2, 'tce', 'kgce')).toBe('-2000 kgce')
})

it('asks for the basis of power, and takes no gross heat', () => {
  expect(convert(1, 'tce', 'kWh')).toBe('ZC-BASIS-NEEDED')
  expect(convert(1, '万kWh', 'tce')).toBe('ZC-BASIS-NEEDED')
  expect(convert(1, 'GJ(gross)', 'tce')).toBe('ZC-UNIT-MISMATCH')
  expect(convert(1, 't', 'tce')).toBe('ZC-UNIT-MISMATCH')
})
