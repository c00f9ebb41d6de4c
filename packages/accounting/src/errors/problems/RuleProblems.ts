import type { Words } from './Words.ts'

/** A place in a rule file; line and column count from 1. */
interface RulePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Rule files: what each problem carries. */
export interface RuleProblems {
  'ZC-RULE-SYNTAX': RulePlace & { readonly what: Words }
  'ZC-RULE-KEY-UNKNOWN': RulePlace & { readonly key: string; readonly known: readonly string[] }
  'ZC-RULE-KEY-MISSING': RulePlace & { readonly key: string }
  'ZC-RULE-KEY-TWICE': RulePlace & { readonly key: string }
  'ZC-RULE-KEY-CLASH': RulePlace & { readonly keys: readonly string[] }
  'ZC-RULE-NUMBER-UNQUOTED': RulePlace & { readonly number: string }
  'ZC-RULE-VALUE-INVALID': RulePlace & { readonly text: string; readonly allowed: Words }
  'ZC-RULE-LIST-EMPTY': RulePlace & { readonly key: string }
  'ZC-RULE-NAME-UNKNOWN': RulePlace & {
    readonly what: Words
    readonly name: string
    readonly known: readonly string[]
  }
  'ZC-RULE-NAME-TWICE': RulePlace & { readonly what: Words; readonly name: string }
  'ZC-RULE-BANDS': RulePlace & { readonly parameter: string; readonly upper: string; readonly lower: string }
  'ZC-RULE-CIRCLE': RulePlace & { readonly chain: readonly string[] }
  'ZC-RULE-UNUSED': RulePlace & { readonly what: Words; readonly name: string }
  'ZC-RULE-NEVER': RulePlace & { readonly criterion: string }
  'ZC-RULE-EASIER': RulePlace & { readonly earlier: string; readonly later: string }
  'ZC-RULE-OVERLAP': RulePlace & { readonly set: string; readonly other: string; readonly criterion: string }
  'ZC-RULE-DATES': RulePlace & { readonly earlier: string; readonly later: string }
  'ZC-RULE-UNIT': RulePlace & { readonly given: string; readonly wanted: string }
  'ZC-RULE-TOO-LARGE': RulePlace & { readonly what: Words; readonly limit: string }
}
