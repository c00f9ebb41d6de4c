import type { Operator } from '../ruleset/RuleSet.ts'

/** The operator that holds where another does not; `differs` exists only as the opposite of `equals`. */
export const oppositeOperator: Readonly<Record<Operator, Operator | 'differs'>> = {
  atMost: 'moreThan',
  lessThan: 'atLeast',
  atLeast: 'lessThan',
  moreThan: 'atMost',
  equals: 'differs',
}
