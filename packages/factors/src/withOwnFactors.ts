import type { Factor } from '@zerocarbon/accounting/factor'
import type { FactorSet } from './FactorSet.ts'

/**
 * The set with a company's own factors beside it, for createFactorBook. Id and hash stay those of the pinned set: own
 * rows are known by their ids `own/…`, and a report lists them with their evidence.
 */
export function withOwnFactors(set: FactorSet, own: readonly Factor[]): FactorSet {
  return { ...set, factors: [...set.factors, ...own] }
}
