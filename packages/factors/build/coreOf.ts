import { unpackFactorSet } from '../src/unpackFactorSet.ts'
import type { PackedFactorSet } from '../src/PackedFactorSet.ts'
import { packFactorSet } from './packFactorSet.ts'

/** Calibres of rates that no CO2 inventory uses: footprints, freight, upstream of fuels. */
const elsewhere: ReadonlySet<string> = new Set([
  'footprint',
  'tank-to-wheel',
  'well-to-tank',
  'combustion-co2e',
])

/**
 * The part of a set that a cell needs at once: CO2 factors, electricity footprints, carriers, regions. Without process
 * defaults, potentials and the other footprint rates it is a quarter of the size; it keeps the hash of the whole, whose rows it has.
 */
export function coreOf(packed: PackedFactorSet): PackedFactorSet {
  const set = unpackFactorSet(packed)
  const factors = set.factors.filter(
    (factor) =>
      factor.kind !== 'rate' ||
      factor.calibre === null ||
      !elsewhere.has(factor.calibre) ||
      // A cell may ask for these twenty-odd by name.
      factor.set === 'cn-electricity-footprint',
  )
  const { id, hash, carriers, regions } = set
  const core = { id, carriers, regions, factors, parameters: [], process: [], potentials: [] }
  return { ...packFactorSet(core, []), hash }
}
