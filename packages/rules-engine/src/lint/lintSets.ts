import { problemAt, type RuleProblem } from '../read/RuleProblem.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'

/**
 * Sets that would judge one thing twice: of one programme and jurisdiction, in force at once, with a criterion of the
 * same id, and neither builds on the other nor takes its place. Names that no set has are told too.
 */
export function lintSets(sets: readonly RuleSet[], fileOf: (id: string) => string): RuleProblem[] {
  const ids = sets.map(({ id }) => id)
  const unknown = sets.flatMap(({ id, supersedes = [] }) =>
    supersedes
      .filter((name) => !ids.includes(name))
      .map((name) =>
        problemAt('ZC-RULE-NAME-UNKNOWN', top(fileOf(id)), {
          what: { zh: '规则集', en: 'rule set' },
          name,
          known: ids,
        }),
      ),
  )
  const pairs = sets.flatMap((set, index) => sets.slice(index + 1).map((other) => [set, other] as const))
  return [
    ...unknown,
    ...pairs.flatMap(([set, other]) => {
      const criterion = shared(set, other)
      if (criterion === undefined || related(set, other) || related(other, set)) return []
      return [
        problemAt('ZC-RULE-OVERLAP', top(fileOf(other.id)), { set: set.id, other: other.id, criterion }),
      ]
    }),
  ]
}

const top = (file: string): { file: string; line: number; column: number } => ({ file, line: 1, column: 1 })

function shared(a: RuleSet, b: RuleSet): string | undefined {
  if (a.programme !== b.programme || a.jurisdiction !== b.jurisdiction) return undefined
  const apart = (a.inForce.to ?? '9999') < b.inForce.from || (b.inForce.to ?? '9999') < a.inForce.from
  return apart ? undefined : a.criteria.find(({ id }) => b.criteria.some((other) => other.id === id))?.id
}

const related = (set: RuleSet, other: RuleSet): boolean =>
  set.extends?.ruleset === other.id || (set.supersedes ?? []).includes(other.id)
