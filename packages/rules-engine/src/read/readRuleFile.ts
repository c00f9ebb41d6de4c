import { parseStrict } from './parseStrict.ts'
import type { RuleProblem } from './RuleProblem.ts'
import type { RuleText } from './RuleText.ts'
import type { Schema } from './schemaAt.ts'
import { schemaProblems } from './schemaProblems.ts'

export type ReadFile =
  { readonly value: unknown; readonly text: RuleText } | { readonly problems: readonly RuleProblem[] }

/** Any file of `rules/`: strict JSON that fits its schema, or all that is wrong with it. */
export function readRuleFile(json: string, file: string, schema: Schema): ReadFile {
  const parsed = parseStrict(json, file)
  if ('problems' in parsed) return parsed
  const problems = schemaProblems(parsed.value, schema, parsed.text)
  return problems.length > 0 ? { problems } : parsed
}
