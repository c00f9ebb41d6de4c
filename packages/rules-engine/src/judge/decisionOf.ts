import type { Case } from '../facts/Facts.ts'
import type { Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import type { TraceNode } from '../verdict/TraceNode.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import { outcomeOf } from './outcomeOf.ts'

/** An outcome reached before the requirement is asked at all, and what decided it. */
export interface Decision {
  readonly outcome: Outcome
  readonly by: 'inForce' | 'appliesWhen' | 'waiver'
}

/**
 * Whether the set, the condition of the criterion or a waiver decides, in this order. Where it is not known whether a
 * criterion applies and its limit holds from a later day only, the day decides: nobody has to know yet.
 *
 * @param required - What the requirement alone comes to.
 */
export function decisionOf(
  { inForce }: RuleSet,
  { on, waived = {} }: Case,
  { id, waivable }: Criterion,
  { applies, required }: { readonly applies: TraceNode | undefined; readonly required: Outcome },
): Decision | undefined {
  if (on < inForce.from || (inForce.to !== undefined && on > inForce.to))
    return { outcome: 'notInForce', by: 'inForce' }
  if (applies?.result === false) return { outcome: 'notApplicable', by: 'appliesWhen' }
  if (applies?.result === null && required === 'notInForce') return undefined
  if (applies?.result === null) return { outcome: outcomeOf(applies), by: 'appliesWhen' }
  if (waivable && Object.hasOwn(waived, id)) return { outcome: 'waived', by: 'waiver' }
  return undefined
}
