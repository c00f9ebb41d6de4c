import type { Text } from '@zerocarbon/accounting/trace'
import type { Day, Phase, RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome, Verdict } from './Verdict.ts'

/** Where a phase stands on a day. `current` from its target year on, for good: phases do not lapse. */
export interface PhaseState {
  readonly phase: Phase
  /** Whether it names this sector, or all. */
  readonly applies: boolean
  readonly state: 'unannounced' | 'announced' | 'current'
}

/** Every criterion of a set, judged for one subject on one day. */
export interface Assessment {
  readonly ruleSet: Pick<RuleSet, 'id' | 'version' | 'hash' | 'status' | 'title'>
  readonly on: Day
  readonly sector?: string
  readonly verdicts: readonly Verdict[]
  /** What the evidence its criteria ask for is called, by id. */
  readonly evidence: RuleSet['evidence']
  /** Of veto and mandatory criteria; guiding ones are counted, never averaged in. */
  readonly overall: Outcome
  readonly overallReason: Text
  readonly counts: Readonly<Record<Outcome, number>>
  readonly phases: readonly PhaseState[]
}
