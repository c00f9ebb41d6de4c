import { leafPlaces, type LeafPlace } from './leafPlaces.ts'
import { caseOf } from './caseOf.ts'
import type { RuleCase } from './RuleCase.ts'
import { evaluate } from '../judge/evaluate.ts'
import { leavesOf } from '../judge/leavesOf.ts'
import { worldsOf } from '../judge/worldsOf.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { LeafTrace, TraceNode } from '../verdict/TraceNode.ts'

/** The ways a comparison can come out that cases must show. */
type Seen = 'true' | 'false' | 'missing'

export interface LeafSeen {
  readonly place: LeafPlace
  /** What no case showed. */
  readonly lacking: readonly Seen[]
}

/**
 * How every comparison of a set came out in its cases, in each of its readings. What can decide nothing, such as a
 * limit that is only announced, is asked for `missing` alone.
 */
export function leafCoverage(
  ruleSet: RuleSet,
  cases: readonly RuleCase[],
  definitions: ReadonlyMap<string, FactDefinition>,
): LeafSeen[] {
  const worlds = cases.map((each) => worldsOf(ruleSet, caseOf(each, definitions)))
  return ruleSet.criteria.flatMap((criterion, index) => {
    const places = leafPlaces(criterion, index)
    const seen = new Map<LeafPlace, Set<Seen>>(places.map((place) => [place, new Set()]))
    const note = (of: readonly LeafPlace[], tree: TraceNode): void => {
      for (const [at, leaf] of leavesOf(tree).entries())
        for (const way of waysOf(leaf)) seen.get(of[at]!)?.add(way)
    }
    for (const worldOf of worlds) {
      const { appliesWhen, require, readings = [undefined] } = criterion
      if (appliesWhen)
        note(
          places.filter(({ role }) => role === 'appliesWhen'),
          evaluate(appliesWhen, worldOf(criterion, undefined)),
        )
      for (const reading of readings)
        note(
          places.filter((place) => place.role === 'require' && place.reading === reading),
          evaluate(require, worldOf(criterion, reading)),
        )
    }
    return places.map((place) => ({
      place,
      lacking: asked(ruleSet, place).filter((way) => !seen.get(place)!.has(way)),
    }))
  })
}

function waysOf({ result, missing }: LeafTrace): Seen[] {
  if (missing.length > 0) return ['missing']
  return result === null ? [] : [result ? 'true' : 'false']
}

function asked({ parameters = {} }: RuleSet, { criterion, leaf }: LeafPlace): readonly Seen[] {
  const parameter = leaf.limit === undefined ? undefined : parameters[leaf.limit]
  const values = parameter && [
    ...(parameter.values ?? []),
    ...(parameter.bands ?? []).flatMap((band) => band.values),
  ]
  const decides = values?.some(
    ({ expected, value, confidence }) => !expected && value !== null && confidence !== 'recalled',
  )
  if (criterion.confidence === 'recalled' || decides === false) return ['missing']
  return ['true', 'false', 'missing']
}
