import type { Decimal, RoundingMode } from '../quantity/index.ts'
import type { Confidence, Source } from './source.ts'
import type { Text } from './text.ts'

/** The place in a workbook a value was read from. */
export interface CellRef {
  readonly sheet: string
  /** A1 style, e.g. `C14` or `B4:B15`. */
  readonly cell: string
}

/** A value as a step shows it. The unit may be compound: `kgCO2/kWh`. */
export interface Figure {
  readonly value: Decimal
  readonly unit: string
  /** How it is written where digits would mislead: 44/12 is not 3.667. */
  readonly text?: string
}

/** The record a value was published in, as a step cites it. */
export interface Citation {
  readonly id: string
  readonly source: Source
  /** Year of the statistics or edition behind the value. */
  readonly dataYear: number
  /** ISO day, month or year of publication; null where it is not known. */
  readonly released: string | null
  readonly confidence: Confidence
  readonly reviewBy: string
}

interface Step {
  readonly label: Text
  readonly gives: Figure
}

/**
 * How a value was reached: a tree whose leaves are cells, given values and published values.
 *
 * Only built when somebody asks, so that bulk work pays nothing for it.
 */
export type Derivation =
  /** `raw` is the double in the cell, where it differs from the 15-digit reading. */
  | (Step & { readonly kind: 'cell'; readonly at: CellRef; readonly raw?: number })
  | (Step & { readonly kind: 'given' })
  | (Step & { readonly kind: 'constant'; readonly because: Text })
  | (Step & { readonly kind: 'factor'; readonly cite: Citation; readonly because: Text })
  | (Step & {
      readonly kind: 'convert' | 'multiply' | 'divide' | 'sum' | 'subtract'
      readonly of: readonly Derivation[]
    })
  | (Step & {
      readonly kind: 'round'
      readonly decimals: number
      /** Half to even (GB/T 8170) unless said. */
      readonly mode?: RoundingMode
      readonly of: readonly Derivation[]
    })
