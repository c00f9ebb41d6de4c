/** A node under way: where it came in, how far back its circle reaches, and what is left to follow. */
interface Visit {
  readonly node: number
  readonly index: number
  low: number
  readonly next: Iterator<number>
}

/**
 * The circles among nodes: groups in which each leads to each, and single nodes that lead to themselves.
 *
 * Tarjan's algorithm, without recursion: a chain of formulas may be longer than the stack.
 */
export function circlesAmong(
  nodes: Iterable<number>,
  next: (node: number) => Iterable<number>,
): readonly number[][] {
  const circles: number[][] = []
  const indexes = new Map<number, number>()
  const open: number[] = []
  const isOpen = new Set<number>()
  const visits: Visit[] = []
  const selfish = new Set<number>()
  const enter = (node: number): void => {
    const index = indexes.size
    indexes.set(node, index)
    open.push(node)
    isOpen.add(node)
    visits.push({ node, index, low: index, next: next(node)[Symbol.iterator]() })
  }
  const leave = ({ node, index, low }: Visit): void => {
    const before = visits.at(-1)
    if (before) before.low = Math.min(before.low, low)
    if (low !== index) return
    const group = open.splice(open.lastIndexOf(node))
    for (const one of group) isOpen.delete(one)
    if (group.length > 1 || selfish.has(node)) circles.push(group)
  }

  for (const first of nodes) {
    if (indexes.has(first)) continue
    enter(first)
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { value, done } = visit.next.next()
      if (done) {
        visits.pop()
        leave(visit)
      } else if (value === visit.node) selfish.add(value)
      else if (!indexes.has(value)) enter(value)
      else if (isOpen.has(value)) visit.low = Math.min(visit.low, indexes.get(value)!)
    }
  }
  return circles
}
