import type { EnergyFlow, FlowNode, FlowStage } from '@zerocarbon/accounting/energy'

/** A node with its place, in pixels. Doubles: this is for the eye, every figure is shown from its exact value. */
export interface PlacedNode {
  readonly node: FlowNode
  readonly x: number
  readonly y: number
  readonly height: number
}

/** A band with the middle of its two ends. */
export interface PlacedLink {
  readonly from: PlacedNode
  readonly to: PlacedNode
  readonly y0: number
  readonly y1: number
  readonly width: number
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
  /** Of the area the nodes take. */
  readonly height: number
}

const stages: readonly FlowStage[] = ['source', 'pool', 'site', 'use']
/** Height of all energy. */
const ENERGY = 420
/** Two lines of text beside every node. */
const SLOT = 34
const GAP = 12

/**
 * Places nodes in four columns. The same flow gives the same picture: sources of power first, then of heat, then fuels,
 * which pass under the pools; further columns follow the middle of what flows in.
 *
 * @param columns - Left edge of each of the four columns.
 */
export function flowLayout(
  { nodes, links }: Pick<EnergyFlow, 'nodes' | 'links'>,
  columns: readonly number[],
): FlowLayout {
  const sizes = stages.map((stage) =>
    nodes.reduce((sum, node) => (node.stage === stage ? sum + node.value.toNumber() : sum), 0),
  )
  const scale = ENERGY / Math.max(...sizes, Number.MIN_VALUE)
  const placed = new Map<string, PlacedNode>()
  const next = new Map(nodes.map(({ id }) => [id, links.filter((link) => link.from === id)]))
  let bottom = 0
  stages.forEach((stage, column) => {
    const middle = (node: FlowNode): number => {
      const into = links.filter(({ to }) => to === node.id)
      const sum = into.reduce((so, { value }) => so + value.toNumber(), 0)
      return into.reduce((so, { from, value }) => so + middleOf(placed.get(from)) * value.toNumber(), 0) / sum
    }
    const rank = (node: FlowNode): number =>
      node.apart ? 9 : stage === 'source' ? sourceRank(next.get(node.id)?.[0]?.to ?? '') : 0
    const order = nodes
      .filter((node) => node.stage === stage)
      .toSorted(
        (a, b) =>
          rank(a) - rank(b) ||
          (stage === 'source' ? b.value.cmp(a.value) : middle(a) - middle(b)) ||
          (a.id < b.id ? -1 : 1),
      )
    let y = 0
    for (const node of order) {
      const height = Math.max(1, node.value.toNumber() * scale)
      placed.set(node.id, { node, x: columns[column]!, y, height })
      y += Math.max(height, SLOT) + GAP
    }
    bottom = Math.max(bottom, y)
  })
  return { nodes: [...placed.values()], links: bands(links, placed, scale), height: bottom }
}

const sourceRank = (to: string): number => (to === 'pool:electricity' ? 0 : to === 'pool:heat' ? 1 : 2)
const middleOf = (at: PlacedNode | undefined): number => (at ? at.y + at.height / 2 : 0)

/** Bands leave and reach a node in the order of their other ends, so that they do not cross needlessly. */
function bands(
  links: EnergyFlow['links'],
  placed: ReadonlyMap<string, PlacedNode>,
  scale: number,
): PlacedLink[] {
  const offset = (end: 'from' | 'to', other: 'from' | 'to'): Map<(typeof links)[number], number> => {
    const used = new Map<string, number>()
    const ordered = links.toSorted((a, b) => middleOf(placed.get(a[other])) - middleOf(placed.get(b[other])))
    return new Map(
      ordered.map((link) => {
        const before = used.get(link[end]) ?? 0
        used.set(link[end], before + link.value.toNumber() * scale)
        return [link, before]
      }),
    )
  }
  const [out, into] = [offset('from', 'to'), offset('to', 'from')]
  return links.map((link) => {
    const [from, to] = [placed.get(link.from)!, placed.get(link.to)!]
    const width = link.value.toNumber() * scale
    return {
      from,
      to,
      y0: from.y + out.get(link)! + width / 2,
      y1: to.y + into.get(link)! + width / 2,
      width: Math.max(0.75, width),
    }
  })
}
