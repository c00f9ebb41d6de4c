import type { ActivitySource } from '../inventory/ActivitySource.ts'
import type { Energy } from '../inventory/energyOf.ts'
import { Decimal, exactTotal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { EnergyFlow } from './EnergyFlow.ts'
import type { FeedstockEnergy } from './feedstockEnergy.ts'
import { createFlowDrawing } from './flowDrawing.ts'
import { splitLine, type FlowPart, type FlowRows } from './splitLine.ts'

const pools = {
  electricity: { zh: '电力', en: 'Electricity' },
  heat: { zh: '热力', en: 'Heat' },
} as const satisfies Record<string, Text>
type Pool = keyof typeof pools

const difference: Text = { zh: '用途与外供之差', en: 'Uses and sales beyond supply' }
const product: Text = { zh: '进入产品（原料）', en: 'Into products (feedstock)' }

const poolOf = ({ carrier }: ActivitySource): Pool | null =>
  carrier === 'electricity' || carrier === 'heat' ? carrier : null

/**
 * The energy of an inventory from source to use, for a Sankey picture: carrier, pool of power or heat, site, use, in tce
 * on the electricity basis of `energy`. Rows that name no site or use go to nodes of their own; nothing is allocated.
 *
 * Energy sold leaves its pool. It is taken from what the rows of its own site give no use for, then from what names
 * neither site nor use; where the rows give uses for all of it, more was used and sold than came in by them, and the
 * difference stands as a source of its own instead of being hidden.
 */
export function energyFlowOf(energy: Energy, feedstock: FeedstockEnergy, rows: FlowRows): EnergyFlow {
  const drawing = createFlowDrawing()
  const within = new Map<Pool, FlowPart[]>()
  const parts = energy.lines.map(({ line, coal }) => ({
    source: line.source,
    parts: splitLine(line, coal.value, rows),
  }))
  for (const { source, parts: of } of parts.filter((each) => each.parts.every(({ value }) => value.gt(0)))) {
    const from = drawing.node(`source:${source.id}`, 'source', source.name)
    const pool = poolOf(source)
    if (pool === null) drawing.toUses(from, of)
    else {
      drawing.link(from, drawing.node(`pool:${pool}`, 'pool', pools[pool]), total(of))
      within.set(pool, [...(within.get(pool) ?? []), ...of])
    }
  }
  for (const { source, parts: of } of parts.filter((each) => each.parts.some(({ value }) => value.lt(0)))) {
    const pool = poolOf(source)!
    const from = drawing.node(`pool:${pool}`, 'pool', pools[pool])
    for (const { site, value } of of) {
      const sold = value.neg()
      drawing.link(from, drawing.node(`use:${source.id}`, 'use', source.name), sold)
      const { left, short } = taken(within.get(pool) ?? [], site, sold)
      within.set(pool, left)
      if (short.gt(0)) drawing.link(drawing.node('source:difference', 'source', difference), from, short)
    }
  }
  for (const [pool, of] of within) drawing.toUses(drawing.node(`pool:${pool}`, 'pool', pools[pool]), of)
  for (const { line, coal } of feedstock.lines) {
    const from = drawing.node(`source:${line.source.id}`, 'source', line.source.name, true)
    drawing.link(from, drawing.node('use:feedstock', 'use', product, true), coal.value, true)
  }
  return {
    basis: energy.basis,
    unit: 'tce',
    ...drawing.done(),
    total: energy.total.value,
    apart: feedstock.total,
  }
}

const total = (parts: readonly FlowPart[]): Decimal => exactTotal(parts.map(({ value }) => value))

/** Takes what was sold from parts without a use: of its own site first, then from those that name no site. */
function taken(
  parts: readonly FlowPart[],
  site: string,
  sold: Decimal,
): { left: FlowPart[]; short: Decimal } {
  let short = sold
  const left = [...parts]
  for (const place of site === '' ? [''] : [site, ''])
    for (const [i, part] of left.entries()) {
      if (part.site !== place || part.use !== '' || !short.gt(0)) continue
      const off = Decimal.min(part.value, short)
      left[i] = { ...part, value: exactTotal([part.value, off.neg()]) }
      short = exactTotal([short, off.neg()])
    }
  return { left: left.filter(({ value }) => value.gt(0)), short }
}
