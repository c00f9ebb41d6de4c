import { boundaryCases } from '../cases/boundaryCases.ts'
import type { LeafPlace } from '../cases/leafPlaces.ts'
import { caseOf } from '../cases/caseOf.ts'
import { outcomeFor } from '../cases/outcomeFor.ts'
import type { RuleCase } from '../cases/RuleCase.ts'
import type { Case } from '../facts/Facts.ts'
import { assess } from '../judge/assess.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import type { Mutant } from './Mutant.ts'
import { mutantsOf } from './mutantsOf.ts'

export interface MutationScore {
  readonly killed: number
  readonly survivors: readonly Mutant[]
  /** Changes that no case computed from the set tells apart either, such as a limit that begins before its set. */
  readonly alike: readonly Mutant[]
}

interface Ready {
  readonly c: Case
  readonly expect: Readonly<Record<string, Outcome>>
  readonly overall: Outcome | undefined
}

/**
 * How many slips of a hand the cases of a set notice. Only cases that cite a document of the set count: a case
 * computed from the rule would confirm any slip.
 */
export function mutationScore(
  ruleSet: RuleSet,
  cases: readonly RuleCase[],
  definitions: ReadonlyMap<string, FactDefinition>,
  base?: RuleSet,
): MutationScore {
  const ready = cases
    .filter(({ cite }) => cite !== undefined && Object.hasOwn(ruleSet.sources, cite.source))
    .map((each): Ready => ({
      c: caseOf(each, definitions),
      expect: each.expect,
      overall: each.expectOverall,
    }))
  const left = mutantsOf(ruleSet, base)
  const unnoticed = left.filter((mutant) => !isNoticed(ruleSet, mutant, ready))
  const isAlike = (mutant: Mutant): boolean => !differs(ruleSet, mutant, definitions)
  const alike = unnoticed.filter(isAlike)
  return {
    killed: left.length - unnoticed.length,
    survivors: unnoticed.filter((mutant) => !alike.includes(mutant)),
    alike,
  }
}

function isNoticed(ruleSet: RuleSet, mutant: Mutant, ready: readonly Ready[]): boolean {
  const touched = mutant.ruleSet.criteria.filter(({ id }) => mutant.criteria.includes(id))
  return ready.some(({ c, expect, overall }) => {
    const named = touched.filter(({ id }) => Object.hasOwn(expect, id))
    if (named.some((criterion) => outcomeFor(mutant.ruleSet, c, criterion) !== expect[criterion.id]))
      return true
    if (overall === undefined) return false
    const before = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion]))
    const moved = touched.some(
      (criterion) =>
        outcomeFor(mutant.ruleSet, c, criterion) !== outcomeFor(ruleSet, c, before.get(criterion.id)!),
    )
    return moved && assess(mutant.ruleSet, c).overall !== overall
  })
}

/** Whether any case computed from the set, or from the one with the slip, comes out another way. */
function differs(
  ruleSet: RuleSet,
  mutant: Mutant,
  definitions: ReadonlyMap<string, FactDefinition>,
): boolean {
  const [kind, name] = mutant.path
  const isTouched = ({ criterion }: LeafPlace): boolean => mutant.criteria.includes(criterion.id)
  const isNear = (place: LeafPlace): boolean =>
    isTouched(place) && kind === 'parameters' && place.leaf.limit === name
  const before = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion]))
  const after = mutant.ruleSet.criteria.filter(({ id }) => mutant.criteria.includes(id))
  // The comparisons with the limit itself first: they tell nearly always, and a set may have hundreds of others.
  return [isNear, isTouched].some((isWanted) =>
    [ruleSet, mutant.ruleSet]
      .flatMap((set) => boundaryCases(set, isWanted))
      .some(({ on, facts }) => {
        const c = caseOf({ name: '', on, facts, expect: {} }, definitions)
        return after.some(
          (criterion) =>
            outcomeFor(ruleSet, c, before.get(criterion.id)!) !== outcomeFor(mutant.ruleSet, c, criterion),
        )
      }),
  )
}
