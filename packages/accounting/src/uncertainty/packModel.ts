import { zcError } from '../errors/index.ts'
import { distributionKinds, type Distribution } from './Distribution.ts'
import { parametersOf } from './parametersOf.ts'

/** A line to be drawn. Its value is multiplied by a draw of its own and by the draw of its factor, where it has one. */
export interface RandomLine {
  /** Unique among the lines: a meter, a cell. The order of lines changes nothing. */
  readonly id: string
  /** In the unit of the total; negative for what is sold or recovered. */
  readonly value: number
  readonly distribution: Distribution
  /** Id of a factor; lines that name the same one get the same draw. */
  readonly factor?: string
}

/** A factor that several lines may share. */
export interface RandomFactor {
  readonly id: string
  readonly distribution: Distribution
}

/** Lines and factors as typed arrays, to be posted to a worker: lines first, then factors, each sorted. */
export interface PackedModel {
  readonly values: Float64Array
  /** Codes of the distributions: places in distributionKinds. */
  readonly kinds: Uint8Array
  /** Three for each variable. */
  readonly parameters: Float64Array
  /** Where the lines of each group end: first those without a factor, then those of each factor. */
  readonly ends: Uint32Array
  /** The caller's places of lines and factors. */
  readonly places: Uint32Array
}

/**
 * Packs lines and factors for `simulate`.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID` for an id that stands twice and for parameters out of range, `ZC-NUMBER-INVALID`
 *   for values that are no finite number, `ZC-FACTOR-UNKNOWN` for a line whose factor is not there.
 */
export function packModel(lines: readonly RandomLine[], factors: readonly RandomFactor[] = []): PackedModel {
  const sortedFactors = sorted(factors)
  const groupOf = new Map(sortedFactors.map(({ item }, i) => [item.id, i + 1]))
  const grouped = sorted(lines).map(({ item, place }) => ({ item, place, group: group(item, groupOf) }))
  // Stable, so that ids stay in order inside a group.
  const sortedLines = grouped.toSorted((a, b) => a.group - b.group)
  const variables = [...sortedLines, ...sortedFactors]
  const ends = new Uint32Array(factors.length + 1)
  for (const { group: g } of sortedLines) ends[g]! += 1
  for (let g = 1; g < ends.length; g++) ends[g]! += ends[g - 1]!
  return {
    values: Float64Array.from(sortedLines, ({ item }) => finite(item.value)),
    kinds: Uint8Array.from(variables, ({ item }) => distributionKinds.indexOf(item.distribution.kind)),
    parameters: Float64Array.from(variables.flatMap(({ item }) => [...parametersOf(item.distribution)])),
    ends,
    places: Uint32Array.from(variables, ({ place }) => place),
  }
}

interface Placed<T> {
  readonly item: T
  readonly place: number
}

/** By the code units of the id: no locale has a say. */
function sorted<T extends { readonly id: string }>(items: readonly T[]): readonly Placed<T>[] {
  const placed = items.map((item, place) => ({ item, place }))
  placed.sort((a, b) => (a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0))
  placed.forEach(({ item: { id } }, i) => {
    if (i > 0 && placed[i - 1]!.item.id === id)
      throw zcError('ZC-VALUE-INVALID', { column: 'id', text: id, allowed: 'unique' })
  })
  return placed
}

function group({ factor }: RandomLine, groupOf: ReadonlyMap<string, number>): number {
  if (factor === undefined) return 0
  const found = groupOf.get(factor)
  if (found === undefined)
    throw zcError('ZC-FACTOR-UNKNOWN', { id: factor, near: [...groupOf.keys()].slice(0, 5) })
  return found
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw zcError('ZC-NUMBER-INVALID', { text: String(value) })
  return value
}
