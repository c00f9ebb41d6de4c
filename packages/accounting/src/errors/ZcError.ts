import type { Problem, ProblemCode, ProblemInfo } from './problemInfo.ts'
import { sentence } from './sentence.ts'

/**
 * Thrown when a call cannot be answered. `problem` holds the facts; `message` is the English sentence with its
 * cure, and `sentence(problem, 'zh')` gives the Chinese one.
 */
export class ZcError extends Error {
  override readonly name = 'ZcError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${sentence(problem, 'en')} [${problem.code}]`)
    this.problem = problem
  }
}

/** Builds the error for one code; the compiler checks that the facts fit the code. */
export function zcError<C extends ProblemCode>(code: C, info: ProblemInfo[C]): ZcError {
  return new ZcError({ code, info } as Problem)
}
