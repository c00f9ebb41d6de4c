import type { Decimal } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'

/** A term of the programme's balance. */
export type TermId =
  | 'combustion'
  | 'process'
  | 'bought-power'
  | 'sold-power'
  | 'bought-heat'
  | 'sold-heat'
  | 'recovered'
  | 'fixed'

/** CO2 and CO2e side by side. */
export interface Both {
  /** tCO2. */
  readonly co2: Decimal
  /** tCO2e, CO2 included. */
  readonly co2e: Decimal
}

/** One line that is added up: a source and its factor, or one emission of a process. */
export interface TotalLine extends Both {
  /** Id of the source, or key of the process group; factors do not change it. */
  readonly key: string
  readonly label: Text
  readonly term: TermId
  readonly scope: 1 | 2
  /** Before rounding. */
  readonly exact: Both
  /** Ids of the factors, or of the method. */
  readonly by: string
  readonly why: () => Derivation
}

/** One term on a line of its own; what is deducted is negative. */
export interface Term extends Both {
  readonly id: TermId
  readonly label: Text
  readonly scope: 1 | 2
  readonly why: () => Derivation
}
