import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Confidence, Text } from '@zerocarbon/accounting/trace'
import type { Cite, Day, Operator } from '../ruleset/RuleSet.ts'

/** A fact as it went into a comparison. */
export interface MeasuredFact {
  readonly fact: string
  readonly value: Decimal
  readonly unit: string
}

/** What was measured. For a share `value` is part over whole, for showing only: the decision never divides. */
export interface Measure {
  readonly value: Decimal
  readonly unit: string
  /** As many as it takes to tell the value from the limit, where they differ. */
  readonly decimals: number
  readonly part?: MeasuredFact
  readonly whole?: MeasuredFact
}

/** Where a comparison turns: at the limit, or beside it where rounded values are compared. */
export interface Line {
  readonly value: Decimal
  /** Whether what lies exactly on it belongs to the low side. */
  readonly below: boolean
}

export interface Limit {
  readonly op: Operator
  readonly value: Decimal | boolean | string
  readonly unit: string
  /** What the word is called, where it is one. */
  readonly word?: Text
  readonly from: Day
  readonly confidence: Confidence
  readonly cite: Cite
  /** What to know of the value itself: a day we chose, a correction that is not computed. */
  readonly note?: Text
  /** Only of numbers that are compared in size. */
  readonly line?: Line
}

/** How far from the limit: 0 and above is spare, below 0 is short. */
export interface Margin {
  /** In the limit's unit; where rounded values are compared, from where the rounded value turns. */
  readonly value: Decimal
  /** The same in the unit of the fact that is compared, exact: "0.001 t over". */
  readonly part: Decimal
  readonly partUnit: string
}
