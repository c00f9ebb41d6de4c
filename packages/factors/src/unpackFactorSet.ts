import type { Factor, GasPotential, ProcessFactor } from '@zerocarbon/accounting/factor'
import type { FactorSet } from './FactorSet.ts'
import { onceAsked } from './onceAsked.ts'
import type { PackedFactorSet } from './PackedFactorSet.ts'

/**
 * Lays origins, families, names and ids back into the rows.
 *
 * Each list is unpacked when it is first asked for: together they take 10 ms cold, of the 120 ms a short command
 * takes, and most commands need the factors only.
 *
 * @param packed - Of the right shape: every place points into its list.
 */
export function unpackFactorSet(packed: PackedFactorSet): FactorSet {
  const { id, hash, carriers, regions, parameters } = packed
  const factors = onceAsked(() => factorsOf(packed))
  const process = onceAsked(() => processOf(packed))
  const potentials = onceAsked(() => potentialsOf(packed))
  return {
    id,
    hash,
    carriers,
    regions,
    parameters,
    get factors() {
      return factors()
    },
    get process() {
      return process()
    },
    get potentials() {
      return potentials()
    },
  }
}

const factorsOf = ({ factors, families, ...lists }: PackedFactorSet): readonly Factor[] =>
  factors.map((row) => whole({ ...families[row.family] }, row, lists) as Factor)

const processOf = ({ process, ...lists }: PackedFactorSet): readonly ProcessFactor[] =>
  process.map((row) => {
    const id = ['process', row.set, row.parameter, ...(row.of === '' ? [] : [row.of])].join('/')
    return whole({ kind: 'process', id }, row, lists) as ProcessFactor
  })

function potentialsOf({ potentials, gases, ...lists }: PackedFactorSet): readonly GasPotential[] {
  const names = new Map(gases.map((gas) => [gas.id, gas]))
  return potentials.map((row) => {
    const { name, aliases } = names.get(row.gas)!
    const head = { kind: 'gwp', id: `gwp/${row.set}/${row.gas}`, name, aliases }
    return whole(head, row, lists) as GasPotential
  })
}

const places: ReadonlySet<string> = new Set(['family', 'origin', 'record', 'note'])

/** Head, row, note and origin in one object; entry by entry, which is twice as fast as spreading when cold. */
function whole(
  head: Record<string, unknown>,
  row: { readonly origin: number; readonly record?: string; readonly note?: number },
  { origins, notes }: Pick<PackedFactorSet, 'origins' | 'notes'>,
): unknown {
  const made = head
  for (const [member, value] of Object.entries(row)) {
    if (places.has(member)) continue
    // A file from elsewhere may hold the name __proto__, which must stay a member for the check to find.
    if (member === '__proto__') Object.defineProperty(made, member, { value, enumerable: true })
    else made[member] = value
  }
  if (row.note !== undefined) made.note = notes[row.note]
  const origin = origins[row.origin]!
  if (row.record === undefined) return Object.assign(made, origin)
  const { source } = origin
  const locator = `${source.locator ?? ''}; ${row.record}`
  return Object.assign(made, origin, { source: { ...source, locator } })
}
