import { exactTotal } from '@zerocarbon/accounting/quantity'
import type { EnergyFlow, FlowLink, FlowNode } from '@zerocarbon/accounting/energy'

/** As many nodes as a stage of a picture can show with their names. */
const MOST = 18

type Flow = Pick<EnergyFlow, 'nodes' | 'links'>

/** The flow with the smallest nodes of a crowded stage put together; nothing gets lost, and no sum changes. */
export function foldFlow({ nodes, links }: Flow): Flow {
  const other = new Map<string, string>()
  const kept: FlowNode[] = []
  for (const stage of ['source', 'pool', 'site', 'use'] as const) {
    const of = nodes.filter((node) => node.stage === stage)
    const plain = of.filter(({ apart }) => !apart).toSorted((a, b) => b.value.cmp(a.value))
    const small = of.length > MOST ? plain.slice(MOST - 1) : []
    if (small.length < 2) {
      kept.push(...of)
      continue
    }
    const id = `${stage}:…`
    for (const node of small) other.set(node.id, id)
    const label = { zh: `其他 ${String(small.length)} 项`, en: `${String(small.length)} others` }
    const value = exactTotal(small.map((node) => node.value))
    kept.push(...of.filter((node) => !small.includes(node)), { id, stage, label, value, apart: false })
  }
  const joined = new Map<string, FlowLink[]>()
  for (const link of links) {
    const [from, to] = [other.get(link.from) ?? link.from, other.get(link.to) ?? link.to]
    const key = JSON.stringify([from, to])
    joined.set(key, [...(joined.get(key) ?? []), { ...link, from, to }])
  }
  return {
    nodes: kept,
    links: [...joined.values()].map((of) => ({ ...of[0]!, value: exactTotal(of.map(({ value }) => value)) })),
  }
}
