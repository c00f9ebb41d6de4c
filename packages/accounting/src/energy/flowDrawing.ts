import { Decimal, exactTotal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { EnergyFlow, FlowLink, FlowNode, FlowStage } from './EnergyFlow.ts'
import type { FlowPart } from './splitLine.ts'

const noSite: Text = { zh: '未分单元', en: 'Unit not stated' }
const noUse: Text = { zh: '未分用途', en: 'Use not stated' }

/** Collects nodes and links; what joins the same two nodes becomes one link. */
export interface FlowDrawing {
  /** Gives its id back, so that links can name it. */
  readonly node: (id: string, stage: FlowStage, label: Text, apart?: boolean) => string
  /** Adds tce between two nodes; nothing for zero. */
  readonly link: (from: string, to: string, value: Decimal, apart?: boolean) => void
  /** From a source or pool to sites and on to uses. */
  readonly toUses: (from: string, parts: readonly FlowPart[]) => void
  /** Nodes by stage and then as they came; those that nothing goes through are left out. */
  readonly done: () => Pick<EnergyFlow, 'nodes' | 'links'>
}

/** What rows do not say comes after all that they say. */
const unstated = ({ from, to }: Pick<FlowLink, 'from' | 'to'>): number =>
  [from, to].filter((id) => id === 'site:' || id === 'use:=').length

const stages: readonly FlowStage[] = ['source', 'pool', 'site', 'use']

/** Starts an empty drawing. */
export function createFlowDrawing(): FlowDrawing {
  const nodes = new Map<string, Omit<FlowNode, 'value'>>()
  const links = new Map<string, Omit<FlowLink, 'value'> & { readonly values: Decimal[] }>()
  const node: FlowDrawing['node'] = (id, stage, label, apart = false) => {
    if (!nodes.has(id)) nodes.set(id, { id, stage, label, apart })
    return id
  }
  const link: FlowDrawing['link'] = (from, to, value, apart = false) => {
    if (value.isZero()) return
    const key = JSON.stringify([from, to])
    const known = links.get(key)
    if (known) known.values.push(value)
    else links.set(key, { from, to, apart, values: [value] })
  }
  const named = (text: string, none: Text): Text => (text === '' ? none : { zh: text, en: text })
  return {
    node,
    link,
    toUses(from, parts) {
      for (const { site, use, value } of parts) {
        const place = node(`site:${site}`, 'site', named(site, noSite))
        link(from, place, value)
        link(place, node(`use:=${use}`, 'use', named(use, noUse)), value)
      }
    },
    done() {
      const done = [...links.values()]
        .map(({ values, ...rest }) => ({ ...rest, value: exactTotal(values) }))
        .toSorted((a, b) => unstated(a) - unstated(b))
      // A source has nothing before it and a use nothing behind it; in between the two sides are equal.
      const through = (id: string): Decimal => {
        const sum = (end: 'from' | 'to'): Decimal =>
          exactTotal(done.filter((one) => one[end] === id).map(({ value }) => value))
        return Decimal.max(sum('from'), sum('to'))
      }
      const kept = [...nodes.values()]
        .map((one) => ({ ...one, value: through(one.id) }))
        .filter(({ value }) => value.gt(0))
      return { nodes: stages.flatMap((stage) => kept.filter((one) => one.stage === stage)), links: done }
    },
  }
}
