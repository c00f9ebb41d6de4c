import type { Text } from '@zerocarbon/accounting/trace'
import type { Case } from '../facts/Facts.ts'
import type { Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import type { TraceNode } from '../verdict/TraceNode.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import { leavesOf } from './leavesOf.ts'
import { confidenceSays, limitWord, statusWords } from './provisionalWords.ts'

/** Why a verdict may still change although nothing of the subject does. Empty where it stands. */
export function provisionalReasons(
  ruleSet: RuleSet,
  { facts }: Case,
  { confidence, readings = [] }: Criterion,
  { outcome, trees }: { readonly outcome: Outcome; readonly trees: readonly TraceNode[] },
): Text[] {
  if (trees.length === 0 || outcome === 'waived') return []
  const leaves = trees.flatMap(leavesOf)
  const reasons: (Text | undefined)[] = [
    statusWords[ruleSet.status],
    confidenceSays({ zh: '指标定义', en: 'the definition' }, confidence),
    ...leaves.map(({ leaf, limit }) =>
      // A plain value has no source of its own.
      leaf.limit !== undefined && limit ? confidenceSays(limitWord, limit.confidence) : undefined,
    ),
    readings.length > 1
      ? {
          zh: `指标有 ${String(readings.length)} 种理解，官方口径未公布`,
          en: `there are ${String(readings.length)} readings; no official definition is published`,
        }
      : undefined,
    ...leaves.flatMap(({ fact, per }) =>
      [fact, per].flatMap((id) => {
        const known = id === undefined ? undefined : facts.get(id)
        return [known?.provisional, ...(known?.moreProvisional ?? [])]
      }),
    ),
  ]
  const given = reasons.filter((reason) => reason !== undefined)
  return given.filter(({ zh }, index) => given.findIndex((other) => other.zh === zh) === index)
}
