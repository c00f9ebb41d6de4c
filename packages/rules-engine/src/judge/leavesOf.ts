import type { LeafTrace, TraceNode } from '../verdict/TraceNode.ts'

/** The comparisons of a trace, in order. */
export function leavesOf(node: TraceNode): LeafTrace[] {
  return node.kind === 'leaf' ? [node] : node.of.flatMap(leavesOf)
}

/** The comparisons that made a trace come out false; under `not` those that hold. */
export function decidingAgainst(node: TraceNode): LeafTrace[] {
  return against(node, false)
}

function against(node: TraceNode, result: boolean): LeafTrace[] {
  if (node.result !== result) return []
  if (node.kind === 'leaf') return [node]
  return node.of.flatMap((part) => against(part, node.kind === 'not' ? !result : result))
}
