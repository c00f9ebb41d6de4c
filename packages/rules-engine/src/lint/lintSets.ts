import { problemAt, type Place, type RuleProblem } from '../read/RuleProblem.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { Path } from './LintContext.ts'

/** Where a value of a set stands, by the id of the set. */
export type PlaceIn = (id: string, path: Path) => Place

/**
 * Sets that would judge one thing twice: of one programme and jurisdiction, in force at once, with a criterion of the
 * same id, and neither builds on the other nor takes its place, be it over others between them. Sets that take the
 * place of one another, and names that no set has, are told too.
 */
export function lintSets(sets: readonly RuleSet[], placeOf: PlaceIn): RuleProblem[] {
  const ids = sets.map(({ id }) => id)
  const reached = new Map(sets.map(({ id }) => [id, relatedTo(id, sets)]))
  const pairs = sets.flatMap((set, index) => sets.slice(index + 1).map((other) => [set, other] as const))
  return [
    ...sets.flatMap(({ id, supersedes = [] }) =>
      supersedes.flatMap((name, index) => {
        const place = placeOf(id, ['supersedes', index])
        const what = { zh: '规则集', en: 'rule set' }
        if (!ids.includes(name)) return [problemAt('ZC-RULE-NAME-UNKNOWN', place, { what, name, known: ids })]
        const back = wayBack(name, id, sets)
        return back ? [problemAt('ZC-RULE-CIRCLE', place, { chain: [id, ...back] })] : []
      }),
    ),
    ...pairs.flatMap(([set, other]) => {
      const criterion = shared(set, other)
      if (criterion === undefined || reached.get(set.id)?.has(other.id) || reached.get(other.id)?.has(set.id))
        return []
      const info = { set: set.id, other: other.id, criterion }
      return [problemAt('ZC-RULE-OVERLAP', placeOf(other.id, ['id']), info)]
    }),
  ]
}

function shared(a: RuleSet, b: RuleSet): string | undefined {
  if (a.programme !== b.programme || a.jurisdiction !== b.jurisdiction) return undefined
  const apart = (a.inForce.to ?? '9999') < b.inForce.from || (b.inForce.to ?? '9999') < a.inForce.from
  return apart ? undefined : a.criteria.find(({ id }) => b.criteria.some((other) => other.id === id))?.id
}

/** Every set a set builds on or takes the place of, and those that these do. */
function relatedTo(id: string, sets: readonly RuleSet[]): ReadonlySet<string> {
  const found = new Set([id])
  // A set grows while it is walked, and each of its entries is met once.
  for (const each of found) {
    const set = sets.find((other) => other.id === each)
    for (const name of [set?.extends?.ruleset, ...(set?.supersedes ?? [])])
      if (name !== undefined) found.add(name)
  }
  return found
}

/** The sets from one to another along `supersedes`; undefined where it does not lead there. */
function wayBack(
  from: string,
  to: string,
  sets: readonly RuleSet[],
  seen = new Set<string>(),
): string[] | undefined {
  if (from === to) return [from]
  if (seen.has(from)) return undefined
  seen.add(from)
  for (const name of sets.find(({ id }) => id === from)?.supersedes ?? []) {
    const rest = wayBack(name, to, sets, seen)
    if (rest) return [from, ...rest]
  }
  return undefined
}
