import type { Band } from '../ruleset/RuleSet.ts'
import { sameBand } from './sameBand.ts'

/** Bands that are the same, and those left over in the order they stand: an edge has moved. */
export function bandPairs(
  old: readonly Band[],
  now: readonly Band[],
): (readonly [Band | undefined, Band | undefined])[] {
  const left = old.filter((band) => !now.some((other) => sameBand(other, band)))
  const fresh = now.filter((band) => !old.some((other) => sameBand(other, band)))
  return [
    ...now.flatMap((band) => {
      const same = old.find((other) => sameBand(other, band))
      return same ? [[same, band] as const] : []
    }),
    ...Array.from(
      { length: Math.max(left.length, fresh.length) },
      (_, index) => [left[index], fresh[index]] as const,
    ),
  ]
}
