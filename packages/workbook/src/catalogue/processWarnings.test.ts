import { sentence } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Argument } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const call = (name: string, ...args: Argument[]) => {
  const outcome = catalogue.call(name, args)
  if (Array.isArray(outcome)) throw new Error('one result was wanted')
  return outcome
}

it('MASSBALANCE and PROCESS warn of a negative balance beside the number', () => {
  for (const outcome of [
    call('MASSBALANCE', [[100, 0.1]], [[100, 0.9]]),
    call(
      'PROCESS',
      'mass-balance',
      [['原料量:A(t)'], ['原料含碳量:A'], ['产品量:B(t)'], ['产品含碳量:B']],
      [[100], [0.1], [100], [0.9]],
    ),
  ]) {
    if ('problem' in outcome) throw new Error(sentence(outcome.problem, 'en'))
    expect(Number(outcome.value)).toBeLessThan(0)
    expect(outcome.warnings?.map(({ code }) => code)).toEqual(['ZC-BALANCE-NEGATIVE'])
  }
})

it('MASSBALANCE calls streams as they were typed', () => {
  const said = (...ranges: Argument[]): string => {
    const outcome = call('MASSBALANCE', ...ranges)
    return 'problem' in outcome ? sentence(outcome.problem, 'zh') : String(outcome.value)
  }
  expect(said([['无名矿', 100, null]], [[1, 0]])).toContain('原料含碳量:无名矿')
  expect(said([[100, null]], [[1, 0]])).toContain('原料含碳量:投入1')
  // Two rows of one name count by themselves, and so does what leaves under it: (100 + 100 − 50) × 0.3 × 44/12.
  const twice = [
    ['甲醇', 100, 0.3],
    ['甲 醇', 100, 0.3],
  ]
  expect(Number(said(twice, [['甲醇', 50, 0.3]]))).toBeCloseTo(165, 9)
})

it('a balance that is not negative has no warning', () => {
  expect(call('MASSBALANCE', [[100, 0.9]], [[100, 0.1]])).not.toHaveProperty('warnings')
})

it('PROCESS refuses a guideline or potentials it does not know, with those there are', () => {
  const said = (option: string): string => {
    const outcome = call('PROCESS', 'carbonate', [['用量:石灰石(t)']], [[200]], option)
    return 'problem' in outcome ? sentence(outcome.problem, 'zh') : String(outcome.value)
  }
  expect(said('set=ipcc-2007')).toMatch(/ipcc-2007[^]*cn-mee-2024[^]*ipcc-2006/)
  expect(said('gwp=AR9')).toMatch(/AR9[^]*AR5/)
  expect(said('set=IPCC 2006;gwp=ar6')).toBe('87.942')
})

it('knows every guideline of the factor set', () => {
  for (const set of new Set(cn2026.process.map((row) => row.set))) {
    const outcome = call('PROCESS', 'gas-sum', [['质量:SF6(kg)']], [[2]], `set=${set}`)
    expect('problem' in outcome ? sentence(outcome.problem, 'en') : outcome.unit).toBe('tCO2e')
  }
})

it('reads a bracket that belongs to the name of an input, and is no unit', () => {
  const outcome = call('PROCESS', 'refrigerant-top-up', [['充注量(补充):R410A']], [[2]])
  expect('problem' in outcome && sentence(outcome.problem, 'zh')).not.toContain('补充”不认识')
})
