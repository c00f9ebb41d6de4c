import type { Reading } from '../ruleset/RuleSet.ts'
import type { TraceNode } from '../verdict/TraceNode.ts'
import type { ReadingVerdict } from '../verdict/Verdict.ts'
import { leavesOf } from './leavesOf.ts'
import { outcomeOf } from './outcomeOf.ts'

/** A criterion without readings is read the one way it is written. */
const asWritten: Reading = {
  id: '',
  label: { zh: '按原文', en: 'as written' },
  argument: { zh: '', en: '' },
  confidence: 'verified-2plus',
  facts: {},
}

/** Judges one reading alone, from the tree a backend made of it. */
export function readingVerdict(reading: Reading = asWritten, tree: TraceNode): ReadingVerdict {
  const { id, label, argument, confidence } = reading
  // Only one comparison has one measure; a tree of them shows each in its own place.
  const { measured, limit, margin } = tree.kind === 'leaf' ? tree : {}
  return {
    id,
    label,
    argument,
    confidence,
    outcome: outcomeOf(tree),
    ...(measured && { measured }),
    ...(limit && { limit }),
    ...(margin && { margin }),
    missing: leavesOf(tree).flatMap((leaf) => leaf.missing),
    tree,
  }
}
