import type { Decimal } from '../quantity/index.ts'

/** A line of a total with what is known of its uncertainty. */
export interface UncertainLine {
  /** Emissions or any amount that adds; all lines in one unit. Negative for what is sold or recovered. */
  readonly value: Decimal
  /** Of the line alone (meter, invoice): fraction, half-width of the 95 % interval. */
  readonly relative: Decimal
  /** Name of the factor the line was multiplied by; lines with the same name share its error. */
  readonly factor?: string
}
