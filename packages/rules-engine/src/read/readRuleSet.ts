import { rulesBundle } from '../bundle/rulesBundle.ts'
import { readRuleSetAgainst, type RuleSetRead } from './readRuleSetAgainst.ts'

/**
 * Reads one `ruleset.json` by the bundled schema, facts and sets: a set that is safe to judge by, or every problem with its
 * line, column and cure. Never throws.
 */
export function readRuleSet(json: string, { file }: { readonly file: string }): RuleSetRead {
  const { schemas, facts, ruleSets } = rulesBundle
  const sets = new Map(ruleSets.map((set) => [set.id, set]))
  return readRuleSetAgainst(json, { file, schema: schemas.ruleSet, facts, sets })
}
