import type { Outcome } from '@zerocarbon/rules-engine'

/** Worst first, as lists of verdicts are ordered. */
export const worstFirst: readonly Outcome[] = [
  'fail',
  'missing',
  'undetermined',
  'pass',
  'waived',
  'notApplicable',
  'notInForce',
]
