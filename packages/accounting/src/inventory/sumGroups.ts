import { createAgreement } from './meterAgreement.ts'
import type { MeterSummary } from './meterSummary.ts'

/** A meter that is exactly the sum of others. */
export interface SumGroup {
  readonly meter: MeterSummary
  /** The meters it is the sum of; where one of these is a sum too, its own parts are not among them. */
  readonly parts: readonly MeterSummary[]
}

/** The search tries every run of meters for every meter; beyond this it is not made. */
const MOST = 24
/** Doubles screen; a sum of this many meters is still this near. */
const NEAR = 1e-9

/** A meter, or the parts of one together with it. */
interface Node {
  readonly size: number
  readonly meters: readonly MeterSummary[]
  /** The meter itself, or the sum of a group. */
  readonly as: MeterSummary
}

/**
 * Meters of one source that are the sum of others standing side by side, sums of sums too.
 *
 * Equal by chance is likely among many meters of one figure each. So a sum counts where it agrees in each of several
 * periods, or where the sums take in every meter of the source.
 *
 * @param meters - Of one source and dimension, in the order they stand.
 */
export function sumGroups(meters: readonly MeterSummary[]): readonly SumGroup[] {
  const used = meters.filter(({ sum }) => sum !== null && sum > 0)
  if (used.length < 3 || used.length > MOST) return []
  const agreement = createAgreement(used[0]!.rows[0]!.unit)
  // A part may be equal to the sum that is looked for; which of the two stands for it, the other order tries.
  for (const from of ['first', 'last'] as const) {
    const { groups, left } = collapse(used, from, (meter, parts) => agreement(meter, parts) !== 'none')
    if (left === 0) return groups
  }
  return collapse(used, 'first', (meter, parts) => agreement(meter, parts) === 'each period').groups
}

type Fits = (meter: MeterSummary, parts: readonly MeterSummary[]) => boolean

/** Puts parts and their sum together until nothing fits any more; `left` counts the meters in no group. */
function collapse(
  meters: readonly MeterSummary[],
  from: 'first' | 'last',
  fits: Fits,
): { readonly groups: readonly SumGroup[]; readonly left: number } {
  let nodes: readonly Node[] = meters.map((meter) => ({ size: meter.sum!, meters: [meter], as: meter }))
  const groups: SumGroup[] = []
  for (;;) {
    const found = step(nodes, from, fits)
    if (!found) return { groups, left: nodes.filter((node) => node.meters.length === 1).length }
    groups.push(found.group)
    nodes = found.nodes
  }
}

function step(
  nodes: readonly Node[],
  from: 'first' | 'last',
  fits: Fits,
): { readonly group: SumGroup; readonly nodes: readonly Node[] } | undefined {
  const alone = nodes.filter((node) => node.meters.length === 1)
  const tried = from === 'first' ? alone : alone.toReversed()
  // Small sums before the sums of sums, which could take parts and a sum of parts together.
  for (const whole of tried.toSorted((a, b) => a.size - b.size)) {
    const others = nodes.filter((node) => node !== whole)
    for (let first = 0; first < others.length - 1; first++) {
      let size = others[first]!.size
      for (let next = first + 1; next < others.length && size < whole.size; next++) {
        size += others[next]!.size
        if (Math.abs(size - whole.size) > whole.size * NEAR) continue
        const run = others.slice(first, next + 1)
        const parts = run.map(({ as }) => as)
        if (!fits(whole.as, parts)) continue
        const node = {
          size: whole.size,
          meters: [whole.as, ...run.flatMap((one) => one.meters)],
          as: whole.as,
        }
        return { group: { meter: whole.as, parts }, nodes: others.toSpliced(first, run.length, node) }
      }
    }
  }
  return undefined
}
