import { stepsOf } from '@zerocarbon/accounting/trace'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Outcome } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const steps = (name: string, language: 'zh' | 'en'): string => {
  const outcome = catalogue.call('PROCESS', ['碳酸盐分解', name, 200]) as Outcome
  if ('problem' in outcome || !outcome.why) throw new Error(JSON.stringify(outcome))
  return JSON.stringify(stepsOf(outcome.why(), language))
}

it('PROCESS says in its steps where nobody wrote the unit', () => {
  expect(steps('用量:石灰石', 'zh')).toContain('没有写单位，按方法的 t')
  expect(steps('amount:limestone', 'en')).toContain('no unit written: t of the method')
  expect(steps('用量:石灰石(t)', 'zh')).not.toContain('没有写单位')
})
