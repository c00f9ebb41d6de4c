import type { Day, Phase, RuleSet } from '../ruleset/RuleSet.ts'
import type { PhaseState } from '../verdict/Assessment.ts'

/**
 * Every phase of a set as it stands on a day. A phase that names sectors applies to none while the sector is not
 * known.
 */
export function phasesAt({ phases = [] }: RuleSet, sector: string | undefined, on: Day): PhaseState[] {
  return phases.map((phase) => ({
    phase,
    applies: phase.sectors.includes('*') || (sector !== undefined && phase.sectors.includes(sector)),
    state: stateOf(phase, on),
  }))
}

/** The phase a sector is in: the last one that applies and whose target year has come. */
export function phaseAt(ruleSet: RuleSet, sector: string | undefined, on: Day): Phase | undefined {
  return phasesAt(ruleSet, sector, on).findLast(({ applies, state }) => applies && state === 'current')?.phase
}

function stateOf({ announced, targetBy }: Phase, on: Day): PhaseState['state'] {
  if (on < announced) return 'unannounced'
  // `2027` is before every day of 2027; a target given as a day has come once its year has.
  return on.slice(0, 4) >= targetBy.slice(0, 4) ? 'current' : 'announced'
}
