import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Criterion, Day, Reading, RuleSet } from '../ruleset/RuleSet.ts'

/** Facts being chosen so that a condition comes out one way or the other. */
export interface Draft {
  readonly ruleSet: RuleSet
  readonly criterion: Criterion
  readonly reading: Reading | undefined
  readonly on: Day
  /** Chosen once, a fact stays: what is asked first wins. */
  readonly facts: Map<string, Decimal | boolean | string>
}

/** The fact a draft's reading takes for a name. */
export function actualIn({ reading }: Draft, name: string): string {
  return reading && Object.hasOwn(reading.facts, name) ? reading.facts[name]! : name
}
