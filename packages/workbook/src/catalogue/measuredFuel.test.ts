import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Argument, Outcome } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const call = (name: string, ...args: Argument[]): string => {
  const outcome = catalogue.call(name, args) as Outcome
  if ('problem' in outcome) return outcome.problem.code
  const { value, unit = '', warnings = [] } = outcome
  return [Number(Number(value).toPrecision(6)), unit, ...warnings.map(({ code }) => code)].join(' ')
}
const all = 'ncv=21;carbon=0.55;oxidation=98%'

describe('a fuel without a published record', () => {
  it('needs none where everything was measured', () => {
    expect(call('EMISSIONS', '原煤', 100, 't', '', '', all)).toBe('197.633 tCO2')
    expect(call('EMISSIONS', '原煤', 100_000, 'kg', 2024, '', 'carbon=55 %;oxidation=98')).toBe(
      '197.633 tCO2',
    )
    expect(call('EMISSIONS', '发生炉煤气', 1, '万Nm3', '', '', 'carbon=1.4;oxidation=99')).toBe('5.082 tCO2')
    expect(call('FACTOR', '原煤', '', '', '', all)).toBe('1.97633 tCO2/t')
  })
  it('is refused where something is wanting, or was asked for by set', () => {
    for (const option of ['', 'ncv=21', 'carbon=0.55', 'oxidation=98', `${all};set=ipcc-2006`])
      expect(call('EMISSIONS', '原煤', 100, 't', '', '', option)).toBe('ZC-FACTOR-MISSING')
    expect(call('EMISSIONS', '原煤', 1, 't', '', '', 'carbon=55;oxidation=98')).toBe('ZC-INPUT-RANGE')
    expect(call('EMISSIONS', '发生炉煤气', 1, '万m3', '', '', 'carbon=1.4;oxidation=99')).toBe(
      'ZC-GAS-CONDITIONS',
    )
  })
  it('of biological origin never becomes a fossil one', () => {
    expect(call('EMISSIONS', '木材', 100, 't', '', '', 'carbon=0.5;oxidation=98')).toBe('ZC-FACTOR-MISSING')
  })
  it('becomes standard coal by its measured heat', () => {
    expect(call('TCE', '原煤', 10, 't', '', 'ncv=21')).toBe('7.16538 tce')
    expect(call('TCE', '原煤', 10, 't', '', 'ncv=5000 kcal/kg')).toBe('7.14286 tce')
    expect(call('TCE', '原煤', 10, 't')).toBe('7.143 tce')
    expect(call('TCE', '原煤', 10, 't', '', 'ncv=21000')).toBe('ZC-INPUT-RANGE')
  })
})

it('burns a gas in Nm3 by a factor per tonne with its density, and names the cure without', () => {
  const burn = (amount: number, unit: string, option: string) =>
    call('EMISSIONS', '天然气', amount, unit, '2024', '', `set=ipcc-2006${option}`)
  // 48 GJ/t × 56.1 kg/GJ × 0.7 kg/Nm3
  expect(burn(1000, 'Nm3', ';density=0.7kg/Nm3')).toBe('1.88496 tCO2')
  expect(burn(0.1, '万Nm3', ';density=0.7kg/Nm3')).toBe('1.88496 tCO2')
  expect(burn(1000, 'Nm3', '')).toBe('ZC-DENSITY-NEEDED')
  expect(burn(1000, 'm3', ';density=0.7kg/Nm3')).toMatch(/^ZC-(DENSITY-NEEDED|GAS-CONDITIONS)/)
  expect(burn(1000, 'Nm3', ';density=700kg/Nm3')).toBe('ZC-INPUT-RANGE')
  // A density of a liquid is none of a gas.
  expect(burn(1000, 'Nm3', ';density=0.7kg/L')).toBe('ZC-DENSITY-NEEDED')
})

it('refuses a calorific value without a unit that another unit explains', () => {
  expect(call('EMISSIONS', '天然气', 1, '万Nm3', '2024', '', 'ncv=38.931')).toBe('ZC-INPUT-RANGE')
  expect(call('EMISSIONS', '天然气', 1, '万Nm3', '2024', '', 'ncv=38.931 MJ/Nm3')).toBe(
    call('EMISSIONS', '天然气', 1, '万Nm3', '2024', '', 'ncv=389.31'),
  )
  expect(call('TCE', '烟煤', 1, 't', '', 'ncv=2.45')).toBe('ZC-INPUT-RANGE')
})

describe('gases as standard coal', () => {
  it('say so where neither amount nor coefficient states a temperature', () => {
    expect(call('TCE', '高炉煤气', 1, '万m3')).toBe('1.286 tce ZC-GAS-UNSTATED')
    expect(call('TCE', '高炉煤气', 1, '万Nm3')).toBe('1.12599 tce')
    expect(call('TCE', '柴油', 1, 't')).toBe('1.4571 tce')
  })
  it.each(['氢气', '发生炉煤气', '水煤气', '压缩空气'])(
    'never take a coefficient per m3 for %s in Nm3',
    (gas) => {
      expect(call('TCE', gas, 1, '万Nm3')).toBe('ZC-GAS-CONDITIONS')
      expect(call('TCE', gas, 1, '万m3(20C)')).toBe('ZC-GAS-CONDITIONS')
    },
  )
  it('take a measured heat at stated conditions', () => {
    expect(call('TCE', '水煤气', 1, '万Nm3', '', 'ncv=104.67')).toBe('3.57143 tce')
    expect(call('TCE', '天然气', 1, '万Nm3', '', 'ncv=38.931 MJ/Nm3')).toBe('13.2836 tce')
    expect(call('TCE', '天然气', 1, '万Nm3', '', 'ncv=38.9 MJ/kg')).toBe('ZC-UNIT-MISMATCH')
  })
})
