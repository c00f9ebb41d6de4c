/**
 * Facts that ZC computes from the activity data. They cannot be typed in: a figure beside the one that the rows give
 * would decide a verdict nobody can follow to a meter.
 */
export const computedFacts = [
  'emissions-co2-location',
  'emissions-co2-market',
  'emissions-co2-park',
  'energy-total-equivalent',
  'energy-total-calorific',
  'energy-nonfossil-equivalent',
  'energy-nonfossil-calorific',
  'electricity-total',
  'electricity-kept',
  'electricity-physical-nonfossil',
] as const

export type ComputedFact = (typeof computedFacts)[number]

export function isComputed(id: string): id is ComputedFact {
  return (computedFacts as readonly string[]).includes(id)
}
