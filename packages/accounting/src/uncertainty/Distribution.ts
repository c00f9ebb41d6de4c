/**
 * How a line or a factor may differ from its stated value. All figures are multiples of that value, 1 being the value
 * itself; doubles, since draws are statistics.
 */
export type Distribution =
  /** Taken as certain. */
  | { readonly kind: 'fixed' }
  /** `halfWidth` of the 95 % interval, from 0 to 10; 1.96 standard deviations. */
  | { readonly kind: 'normal'; readonly halfWidth: number }
  /** The same without what would fall below zero; its mean lies above the value where much is cut off. */
  | { readonly kind: 'truncatedNormal'; readonly halfWidth: number }
  /** The value is the median; `geometricSd` from 1 to 10. */
  | { readonly kind: 'logNormal'; readonly geometricSd: number }
  /** Every value from `low` to `high` alike. */
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  /** From `low` to `high`, most likely at `mode`. */
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }

/** The kinds in the order of their codes in a packed model. */
export const distributionKinds: readonly Distribution['kind'][] = [
  'fixed',
  'normal',
  'truncatedNormal',
  'logNormal',
  'uniform',
  'triangular',
]
