import { sentence, type Problem, type ProblemCode, type ProblemInfo } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'

/** A place in a file, counted from 1; columns as editors count them. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One fault of a rule file at its place, with the sentence that names the cure. */
export type RuleProblem = Problem & Place & { readonly sentence: Text }

type RuleCode = {
  [C in ProblemCode]: ProblemInfo[C] extends Place ? C : never
}[ProblemCode]

/** Makes a problem of one code at a place. */
export function problemAt<C extends RuleCode>(
  code: C,
  place: Place,
  info: Omit<ProblemInfo[C], keyof Place>,
): RuleProblem {
  const problem = { code, info: { ...place, ...info } } as unknown as Problem
  return { ...problem, ...place, sentence: { zh: sentence(problem, 'zh'), en: sentence(problem, 'en') } }
}
