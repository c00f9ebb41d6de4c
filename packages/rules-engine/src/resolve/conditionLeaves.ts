import type { Condition, Leaf } from '../ruleset/RuleSet.ts'

/** Every comparison of a condition, from left to right. */
export function conditionLeaves(condition: Condition): Leaf[] {
  if ('not' in condition) return conditionLeaves(condition.not)
  if ('all' in condition) return condition.all.flatMap(conditionLeaves)
  return 'any' in condition ? condition.any.flatMap(conditionLeaves) : [condition]
}
