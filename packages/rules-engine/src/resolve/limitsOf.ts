import type { Criterion } from '../ruleset/RuleSet.ts'
import { conditionLeaves } from './conditionLeaves.ts'

/** Names of the parameters a criterion compares with. */
export function limitsOf({ require, appliesWhen }: Criterion): string[] {
  return [require, ...(appliesWhen ? [appliesWhen] : [])]
    .flatMap(conditionLeaves)
    .flatMap(({ limit }) => (limit === undefined ? [] : [limit]))
}
