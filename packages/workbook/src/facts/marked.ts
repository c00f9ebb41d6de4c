import type { Text } from '@zerocarbon/accounting/trace'
import type { Fact } from '@zerocarbon/rules-engine'

/** The reasons why a fact may still change, the weightiest first; nothing where there is none. */
export function marked(
  reasons: readonly (Text | undefined)[],
): Pick<Fact, 'provisional' | 'moreProvisional'> {
  const [first, ...more] = reasons.filter((reason) => reason !== undefined)
  if (first === undefined) return {}
  return more.length === 0 ? { provisional: first } : { provisional: first, moreProvisional: more }
}
