import type { Cite, Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import type { Limit } from '../verdict/Measure.ts'

/**
 * Where a verdict stands: the clause of the very limit it was held against, or of the criterion where it has none; led
 * by the number of its document where that is another one than the criterion's.
 */
export function citeFor(
  { sources }: RuleSet,
  { cite: own }: Criterion,
  limit: Limit | undefined,
): { readonly cite: Cite; readonly clause: string } {
  const cite = limit?.cite ?? own
  if (cite.source === own.source) {
    // The words of the criterion are of the document, of which the limit names a part.
    const { quote = own.quote } = cite
    return { cite: { ...cite, ...(quote !== undefined && { quote }) }, clause: cite.clause }
  }
  return { cite, clause: `${sources[cite.source]?.number ?? cite.source} ${cite.clause}` }
}
