import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Compare, Day, Formula, Operator, Severity } from '../ruleset/RuleSet.ts'
import type { LimitGap } from '../verdict/TraceNode.ts'

/** What a number is compared with, for one stretch of sizes or one group of words. */
export interface Choice {
  readonly atLeast?: Decimal
  readonly below?: Decimal
  readonly is?: readonly string[]
  /** Left out where the limit is not known; then `gap` says why. */
  readonly limit?: Formula
  readonly gap?: LimitGap
}

/** One comparison as it stands on a day, with the names a reading puts in. */
export type PlannedLeaf =
  | {
      readonly kind: 'word'
      readonly fact: string
      readonly type: 'boolean' | 'text'
      readonly value: boolean | string
      readonly gap?: LimitGap
    }
  | {
      readonly kind: 'number'
      readonly fact: string
      readonly per?: string
      readonly op: Operator
      /** Those its limit is written with. */
      readonly decimals: number
      /** The fact that chooses; without it there is one choice for all. */
      readonly by?: string
      readonly byType?: 'decimal' | 'text'
      readonly choices: readonly Choice[]
      /** Why there is no limit while the size is not known. */
      readonly gapUnchosen?: LimitGap
      /** Why there is no limit for a size outside every choice. */
      readonly gapOutside: LimitGap
    }

export type PlannedNode =
  { readonly kind: 'all' | 'any' | 'not'; readonly of: readonly PlannedNode[] } | PlannedLeaf

export interface PlannedCriterion {
  readonly id: string
  readonly severity: Severity
  readonly waivable: boolean
  readonly applies?: PlannedNode
  /** The requirement in each reading. */
  readonly readings: readonly PlannedNode[]
}

/** A rule set as it stands on one day: dates, readings and the way of comparing are settled, only facts are missing. */
export interface Plan {
  readonly on: Day
  readonly inForce: boolean
  readonly compare: Compare
  readonly criteria: readonly PlannedCriterion[]
}
