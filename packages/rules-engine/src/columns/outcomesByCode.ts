import type { Outcome } from '../verdict/Verdict.ts'

/** The outcomes by their number in a column. */
export const outcomesByCode: readonly Outcome[] = [
  'pass',
  'fail',
  'missing',
  'undetermined',
  'notApplicable',
  'notInForce',
  'waived',
]
