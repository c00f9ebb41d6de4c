import type { Condition, Leaf, Operator } from '../ruleset/RuleSet.ts'
import { oppositeOperator } from './oppositeOperator.ts'

/** An operator of the compiled rules; `differs` exists only as what `equals` turns into. */
export type EngineOperator = Operator | 'differs'

/** A condition without `not`: every negation has been moved into an operator. */
export type Normal =
  | { readonly all: readonly Normal[] }
  | { readonly any: readonly Normal[] }
  | { readonly leaf: Leaf; readonly op: EngineOperator }

/**
 * The negation normal form of a condition, or of its opposite. A two-valued engine answers true for missing data under
 * `not`; with operators that answer false on missing and no `not` anywhere, P and not-P both stay silent instead.
 */
export function negationNormal(condition: Condition, negated: boolean): Normal {
  if ('not' in condition) return negationNormal(condition.not, !negated)
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
      negationNormal(part, negated),
    )
    return 'all' in condition === !negated ? { all: parts } : { any: parts }
  }
  return { leaf: condition, op: negated ? oppositeOperator[condition.op] : condition.op }
}
