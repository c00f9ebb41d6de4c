import { Decimal } from '@zerocarbon/accounting/quantity'
import type { DataTier } from '@zerocarbon/accounting/trace'
import { expect, it } from 'vitest'
import { tierWords } from './tierWords.ts'

const of = (...parts: readonly (readonly [DataTier | null, number])[]) =>
  new Map(parts.map(([tier, value]) => [tier, new Decimal(value)]))

it('names one tier alone, and several with their shares by size, the largest first', () => {
  expect(tierWords(of(['measured', 5]), 'zh')).toBe('实测')
  expect(tierWords(of(['estimated', 1], ['measured', -3]), 'zh')).toBe('实测 75.0 %、估算 25.0 %')
  expect(tierWords(of([null, 1], ['invoice', 1]), 'en')).toBe('not said 50.0 %, Invoice 50.0 %')
})

it('leaves out what weighs nothing, unless nothing weighs anything', () => {
  expect(tierWords(of(['measured', 5], [null, 0]), 'zh')).toBe('实测')
  expect(tierWords(of(['measured', 0], [null, 0]), 'zh')).toBe('实测、未填')
})
