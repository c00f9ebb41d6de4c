import type { Words } from './Words.ts'

/** Rule sets and verdicts: what each problem carries. */
export interface VerdictProblems {
  'ZC-RULE-BUNDLE': { readonly reason: Words }
  /** `reason` and `cure` are sentences of the judging, without their full stops. */
  'ZC-CRITERION-OPEN': { readonly criterion: Words; readonly reason: Words; readonly cure: Words }
  'ZC-VERDICT-PROVISIONAL': { readonly criterion: Words; readonly reason: Words }
  'ZC-RULE-UNKNOWN': { readonly id: string; readonly known: readonly string[] }
}
