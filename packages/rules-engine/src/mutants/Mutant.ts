import type { Text } from '@zerocarbon/accounting/trace'
import type { RulePath } from '../cases/leafPlaces.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'

/** A change to a place of a set that its cases ought to notice. */
export interface Change {
  readonly path: RulePath
  readonly what: Text
  /** Where something else is put, if not at `path` itself. */
  readonly at?: RulePath
  readonly to: (now: unknown) => unknown
}

/** A set with one such change in it. */
export interface Mutant {
  readonly path: RulePath
  readonly what: Text
  readonly ruleSet: RuleSet
  /** The binding criteria it can matter to. */
  readonly criteria: readonly string[]
}
