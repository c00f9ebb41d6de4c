import type { Direction } from '../resolve/limitDirections.ts'
import type { DatedValue, Parameter, RuleSet } from '../ruleset/RuleSet.ts'

/** A limit of two sets, the older first. */
export interface LimitSides {
  readonly was: Parameter
  readonly is: Parameter
  readonly a: RuleSet
  readonly b: RuleSet
  /** Whether more of it is easier; left out where that cannot be told. */
  readonly direction: Direction | undefined
  /** Of a new value: the one that would have gone on without it. */
  readonly before?: DatedValue
}
