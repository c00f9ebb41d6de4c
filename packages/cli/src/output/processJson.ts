import type { Language } from '@zerocarbon/accounting/errors'
import type { ProcessResult } from '@zerocarbon/accounting/process'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import { stepsOf } from '@zerocarbon/accounting/trace'
import { cn2026 } from '@zerocarbon/factors'
import { problemJson } from './problemJson.ts'

/** What a method gave, for programs; null where the inputs are incomplete, never zero. */
export function processJson(result: ProcessResult, language: Language): Record<string, unknown> {
  const { method, instance, lines, figures, co2, co2e, potentials, defaults, issues } = result
  return {
    method: method.id,
    instance,
    factorSet: { id: cn2026.id, hash: cn2026.hash },
    potentials,
    complete: !issues.some(({ severity }) => severity === 'must'),
    co2: co2 && number(co2, 'tCO2'),
    co2e: co2e && number(co2e, 'tCO2e'),
    lines: lines.map((line) => ({
      role: line.role,
      gas: line.gas,
      label: line.label[language],
      counted: line.counts,
      mass: number(line.mass, 't'),
      potential: line.potential && {
        value: line.potential.value,
        set: line.potential.set,
        id: line.potential.id,
      },
      co2e: number(line.co2e, 'tCO2e'),
      steps: stepsOf(line.why(), language),
    })),
    figures: figures.map(({ id, label, value, unit, why }) => ({
      id,
      label: label[language],
      ...number(value, unit),
      steps: stepsOf(why(), language),
    })),
    defaults: defaults.map(({ id, value, unit, source, confidence, reviewBy }) => ({
      id,
      value,
      unit,
      source,
      confidence,
      reviewBy,
    })),
    issues: issues.map((issue) => problemJson(issue, language)),
  }
}

const number = (value: Decimal, unit: string): Record<string, unknown> => ({
  value: value.toNumber(),
  exact: value.toFixed(),
  unit,
})
