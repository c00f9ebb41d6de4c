import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { cellPlant, cellPlantRows } from '../../facts/testing/cellPlant.ts'
import { createCatalogue } from '../createCatalogue.ts'
import type { Argument, Outcome } from '../ZcFunction.ts'

/** What a made-up plant has besides its rows, and the language of the answers. */
export type Given = Parameters<typeof cellPlant>[0] & { language?: Language }

/** A function about criteria, called on a made-up plant. */
export function outcomeOf(
  name: string,
  args: readonly Argument[],
  { language = 'zh', ...more }: Given = {},
): Outcome {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language })
  catalogue.setTables(cellPlant(more))
  return catalogue.call(name, args) as Outcome
}

/** The value with its unit, or code and sentence of the problem. */
export function call(name: string, args: readonly Argument[], given: Given = {}): string {
  const outcome = outcomeOf(name, args, given)
  if ('problem' in outcome)
    return `${outcome.problem.code} ${sentence(outcome.problem, given.language ?? 'zh')}`
  return [outcome.exact ?? outcome.value, outcome.unit].filter((part) => part !== undefined).join(' ')
}

/** Code and sentence of what stands beside a value. */
export function warnings(name: string, args: readonly Argument[], given: Given = {}): string[] {
  const outcome = outcomeOf(name, args, given)
  if ('problem' in outcome) return []
  return (outcome.warnings ?? []).map((issue) => `${issue.code} ${sentence(issue, given.language ?? 'zh')}`)
}

export const national = 'cn.factory.national-2026'
export const guidance = 'cn.factory.guidance-2026'
/** Without the diesel. */
export const gap: Given = { rows: cellPlantRows.map((row, r) => (r === 2 ? row.with(3, null) : row)) }
export const discloses = (value: string): Given => ({ facts: [['discloses-carbon', value, '', 'R-1']] })
