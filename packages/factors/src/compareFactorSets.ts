import type { Factor, GasPotential, ProcessFactor } from '@zerocarbon/accounting/factor'
import type { Text } from '@zerocarbon/accounting/trace'
import type { FactorSet } from './FactorSet.ts'

/** Any row of a set that has an id. */
export type PublishedRow = Factor | ProcessFactor | GasPotential

/** A row that both sets have, with each member that differs. */
export interface ChangedRow {
  readonly id: string
  readonly name: Text
  /** `was` or `is` is null where the member is absent; what is no text is written as JSON. */
  readonly changes: readonly {
    readonly member: string
    readonly was: string | null
    readonly is: string | null
  }[]
}

/** What became of a set, each list in the order of its set. */
export interface SetDifference {
  readonly from: string
  readonly to: string
  readonly added: readonly PublishedRow[]
  readonly removed: readonly PublishedRow[]
  readonly changed: readonly ChangedRow[]
}

/** Lists what set b adds to set a, takes away and changes, row by row and member by member. */
export function compareFactorSets(a: FactorSet, b: FactorSet): SetDifference {
  const old = rowsOf(a)
  const now = rowsOf(b)
  return {
    from: a.id,
    to: b.id,
    added: [...now.values()].filter((row) => !old.has(row.id)),
    removed: [...old.values()].filter((row) => !now.has(row.id)),
    changed: [...now.values()].flatMap((row) => {
      const before = old.get(row.id)
      const changes = before ? changesOf(before, row) : []
      return changes.length > 0 ? [{ id: row.id, name: row.name, changes }] : []
    }),
  }
}

const rowsOf = ({ factors, process, potentials }: FactorSet): ReadonlyMap<string, PublishedRow> =>
  new Map([...factors, ...process, ...potentials].map((row) => [row.id, row]))

function changesOf(before: PublishedRow, after: PublishedRow): ChangedRow['changes'] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((member) => {
    const [was, is] = [written(old.get(member)), written(now.get(member))]
    return was === is ? [] : [{ member, was, is }]
  })
}

function written(value: unknown): string | null {
  if (value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
