import { cn2026, cn2026Core } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Argument, Outcome } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const call = (name: string, ...args: Argument[]) => {
  const outcome = catalogue.call(name, args) as Outcome
  if ('problem' in outcome) return outcome.problem.code
  const { exact, unit, warnings = [] } = outcome
  return [exact, unit, ...warnings.map(({ code }) => code)].join(' ')
}
const power = '外购电力'

it('never takes a footprint factor unless it is asked for', () => {
  expect(call('FACTOR', power, 2025)).toBe('0.5306 kgCO2/kWh')
  expect(call('EMISSIONS', power, 10, 'MWh', 2025, '', '口径=平均')).toBe('5.306 tCO2')
})

it.each([
  ['footprint', '0.5777'],
  ['口径=足迹', '0.5777'],
  ['calibre=footprint;type=wind', '0.0324'],
  ['足迹因子；电源=光伏发电', '0.052'],
  ['因子=footprint/CN/2023/nuclear', '0.0065'],
])('answers %s with its warning and in CO2e', (option, value) => {
  expect(call('EMISSIONS', power, 1, 'MWh', 2025, '', option)).toBe(`${value} tCO2e ZC-FACTOR-FOOTPRINT`)
})

it('takes the data year not after the date', () => {
  expect(call('FACTOR', power, 2023, '', '', 'footprint')).toBe('0.6205 kgCO2e/kWh ZC-FACTOR-FOOTPRINT')
  expect(call('FACTOR', power, 2022, '', '', 'footprint')).toBe('ZC-FACTOR-DATE')
})

it.each([
  [['柴油', 1, 't', 2025, '', '足迹'], 'ZC-FACTOR-MISSING'],
  [[power, 1, 'MWh', 2025, '江苏', '足迹'], 'ZC-FACTOR-MISSING'],
  [[power, 1, 'MWh', 2025, '', '足迹;电源=地热'], 'ZC-VALUE-INVALID'],
  [[power, 1, 'MWh', 2025, '', '足迹;口径=平均'], 'ZC-OPTION-UNKNOWN'],
  [[power, 1, 'MWh', 2025, '', '足迹;氧化率=98'], 'ZC-OPTION-UNKNOWN'],
  [[power, 1, 't', 2025, '', '足迹'], 'ZC-UNIT-MISMATCH'],
])('refuses %j', (args, code) => {
  expect(call('EMISSIONS', ...args)).toBe(code)
})

it('reaches every published row, also before the whole set is loaded', () => {
  const ids = cn2026.factors.filter(({ set }) => set === 'cn-electricity-footprint').map(({ id }) => id)
  expect(ids).toHaveLength(21)
  for (const id of ids)
    expect(call('FACTOR', power, '', '', '', `因子=${id}`)).toContain('ZC-FACTOR-FOOTPRINT')
  const core = createCatalogue({ factors: cn2026Core, rules: rulesBundle, language: 'zh' })
  expect(core.call('FACTOR', [power, 2025, '', '', 'footprint'])).toMatchObject({ exact: '0.5777' })
})
