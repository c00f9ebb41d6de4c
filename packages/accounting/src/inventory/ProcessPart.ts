import type { Decimal } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'

/** Emissions that a process method computed, beside the lines of activity data. CO2 alone. */
export interface ProcessPart {
  readonly label: Text
  readonly scope: 1 | 2
  /** What it is in the programme's balance; what is recovered or fixed is negative. */
  readonly term: 'combustion' | 'process' | 'recovered' | 'fixed'
  /** tCO2, signed. */
  readonly co2: Decimal
  readonly why: () => Derivation
}
