import type { Decimal } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'

/** A value with its unit and how it was reached; what the formulas of process methods are written in. */
export interface Traced {
  readonly value: Decimal
  /** As shown, compound where needed: `tC/t`. Empty for a share. */
  readonly unit: string
  readonly why: () => Derivation
}
