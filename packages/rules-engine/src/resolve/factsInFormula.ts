import type { Formula } from '../ruleset/RuleSet.ts'

/** The facts a formula is computed from. */
export function factsInFormula(formula: Formula): string[] {
  if (typeof formula === 'string') return []
  if ('fact' in formula) return [formula.fact]
  return (Object.values(formula) as Formula[][]).flatMap((parts) => parts.flatMap(factsInFormula))
}
