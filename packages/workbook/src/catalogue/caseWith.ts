import { factsFrom, type Case, type Fact } from '@zerocarbon/rules-engine'

/** The case with facts in place of its own. */
export function caseWith(c: Case, given: readonly Fact[]): Case {
  const own = factsFrom(given)
  return {
    ...c,
    facts: {
      get: (id) => own.get(id) ?? c.facts.get(id),
      absent: (id) => (own.get(id) ? undefined : c.facts.absent(id)),
    },
  }
}
