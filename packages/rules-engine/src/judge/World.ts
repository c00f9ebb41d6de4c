import type { Criterion, Day, RuleSet } from '../ruleset/RuleSet.ts'
import type { Known } from './lookUp.ts'

/** All that one part of a criterion is judged by, in one reading. */
export interface World {
  readonly ruleSet: RuleSet
  readonly criterion: Criterion
  readonly on: Day
  /** The fact this reading takes for a name in the rule. */
  actual(name: string): string
  look(actual: string): Known
}
