import { sentence, type Language } from '@zerocarbon/accounting/errors'
import type { Outcome } from '../src/index.ts'

/** A result as a cell shows it, 15 significant digits, with its unit; a problem as its sentence and code. */
export function outcomeText(outcome: Outcome, language: Language): string {
  if ('problem' in outcome) {
    const { problem } = outcome
    return `${sentence(problem, language)} [${problem.code}](../errors/${problem.code}.md)`
  }
  const { value, unit } = outcome
  const text = typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value)
  return unit === undefined ? text : `${text} ${unit}`
}
