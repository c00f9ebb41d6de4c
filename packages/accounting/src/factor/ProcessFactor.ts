import type { Citation, Text } from '../trace/index.ts'

/** A published default of a process method: the carbon content of methanol, the MCF of a lagoon. */
export interface ProcessFactor extends Citation {
  readonly kind: 'process'
  /** What it is, lower case with hyphens: `carbonate`, `carbon-content`, `mcf`. */
  readonly parameter: string
  /** What it is of: `caco3`, `methanol`; empty where the parameter stands alone. */
  readonly of: string
  readonly name: Text
  /** Further names people use for what it is of. */
  readonly aliases: readonly string[]
  /** The guideline it belongs to, such as `cn-mee-2024`; values of two are never mixed silently. */
  readonly set: string
  /** Decimal text as published, in `unit`. */
  readonly value: string
  /** Such as `tCO2/t` or `tC/t`; empty for a share, which is then a fraction. */
  readonly unit: string
  readonly note?: Text
}
