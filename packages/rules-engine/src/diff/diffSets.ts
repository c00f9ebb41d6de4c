import type { RuleSet } from '../ruleset/RuleSet.ts'
import { criterionChanges } from './criterionChanges.ts'
import { limitChanges } from './limitChanges.ts'
import { phaseChanges } from './phaseChanges.ts'
import { setChanges } from './setChanges.ts'
import type { SetChange } from './SetChange.ts'

/** What two versions of a set, or two sets, say differently: times, sectors, limits, criteria; in sentences. */
export function diffSets(a: RuleSet, b: RuleSet): SetChange[] {
  return [...setChanges(a, b), ...phaseChanges(a, b), ...limitChanges(a, b), ...criterionChanges(a, b)]
}
