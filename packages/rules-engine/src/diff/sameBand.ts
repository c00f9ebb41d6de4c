import { canonicalJson } from '../hash/canonicalJson.ts'
import type { Band } from '../ruleset/RuleSet.ts'

/** Whether two bands hold for the same sizes or words. */
export function sameBand(one: Band, other: Band): boolean {
  return keyOf(one) === keyOf(other)
}

const keyOf = ({ atLeast, below, is }: Band): string =>
  canonicalJson([atLeast ?? null, below ?? null, is ?? null])
