import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'

const worst: readonly Outcome[] = ['fail', 'missing', 'undetermined', 'pass', 'notInForce', 'waived']

/** What the outcomes of single criteria come to together, as `assess` says it: the worst of the binding ones speaks. */
export function overallOutcome({ criteria }: RuleSet, outcomeOf: (id: string) => Outcome): Outcome {
  const binding = new Set(
    criteria.filter(({ severity }) => severity !== 'guiding').map(({ id }) => outcomeOf(id)),
  )
  return worst.find((outcome) => binding.has(outcome)) ?? 'notApplicable'
}
