import type { TraceNode } from '../verdict/TraceNode.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import { leavesOf } from './leavesOf.ts'

/**
 * What a condition's result means. Where it is not known, a limit that is open comes first, since no data would help;
 * then a limit of a later day; then the data.
 */
export function outcomeOf(tree: TraceNode): Outcome {
  if (tree.result !== null) return tree.result ? 'pass' : 'fail'
  const gaps = leavesOf(tree).flatMap(({ result, gap }) => (result === null && gap ? [gap] : []))
  if (gaps.some((gap) => gap !== 'later')) return 'undetermined'
  return gaps.length > 0 ? 'notInForce' : 'missing'
}
