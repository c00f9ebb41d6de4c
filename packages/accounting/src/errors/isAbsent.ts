import type { ProblemCode } from './problemInfo.ts'

const ABSENT = /-(?:MISSING|UNKNOWN|INCOMPLETE|BLANK|EMPTY|EXPIRED)$/

/**
 * Whether a problem is that data are not there or not known, as of a lookup that finds nothing. A spreadsheet shows
 * `#N/A` for it, which IFNA may catch, and `#VALUE!` for everything else.
 */
export function isAbsent(code: ProblemCode): boolean {
  const argument: ProblemCode = 'ZC-ARGUMENT-MISSING'
  return ABSENT.test(code) && code !== argument
}
