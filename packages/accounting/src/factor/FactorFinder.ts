import type { Factor, FactorKind } from './factor.ts'
import type { FactorQuery } from './chooseFactor.ts'

/** What the arithmetic needs of a factor set. The package `factors` provides it. */
export interface FactorFinder {
  /** Id of the pinned set, e.g. `cn-2026.1`. */
  readonly setId: string
  /** @throws {ZcError} `ZC-FACTOR-MISSING`, `ZC-FACTOR-UNRELEASED`, `ZC-FACTOR-DATE`, `ZC-FACTOR-EXPIRED`. */
  find<K extends FactorKind>(query: FactorQuery<K>): Extract<Factor, { kind: K }>
  /** By id, for an override. @throws {ZcError} `ZC-FACTOR-UNKNOWN`. */
  byId(id: string): Factor
}
