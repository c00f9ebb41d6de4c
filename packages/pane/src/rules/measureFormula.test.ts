import { expect, it } from 'vitest'
import { madeUpRatio } from '../testing/madeUpVerdict.ts'
import { measureFormula } from './measureFormula.ts'

const formula = (part: string, whole: string, decimals: number): string | undefined =>
  measureFormula({ ...madeUpRatio(part, whole, 'atMost', '1').measured, decimals }, 'x', 'zh')

it('has one decimal where that is enough to get the result', () => {
  expect(formula('13399.3408815264', '7640.470216541', 3)).toBe('13,399.3 tCO₂ ÷ 7,640.5 tce = x')
})

it('has more where the result would be another', () => {
  expect(formula('125.01', '100', 4)).toBe('125.01 tCO₂ ÷ 100.00 tce = x')
  expect(formula('0.04', '0.02', 1)).toBe('0.04 tCO₂ ÷ 0.02 tce = x')
})

it('is none of a fact that stands alone', () => {
  const { part: _, whole: __, ...alone } = madeUpRatio('1', '1', 'atMost', '1').measured
  expect(measureFormula(alone, 'x', 'zh')).toBeUndefined()
})
