import type { Issue, Problem } from '@zerocarbon/accounting/errors'
import type { CellRef, Derivation, Text } from '@zerocarbon/accounting/trace'
import type { Assessment } from '@zerocarbon/rules-engine'
import type { CellExplanation, PlantReport } from '@zerocarbon/workbook'
import type { Cell } from '@zerocarbon/workbook/model'

/** The selected cell with what it holds. */
export interface SelectedCell {
  readonly at: CellRef
  readonly cell: Cell
}

/** What the explanation page shows: a cell, or a figure of the overview that stands in no cell. */
export type Explained =
  | {
      readonly kind: 'cell'
      readonly at: CellRef
      readonly cell: Cell
      readonly explanation: CellExplanation
    }
  | { readonly kind: 'refused'; readonly at: CellRef; readonly cell: Cell; readonly problem: Problem }
  | { readonly kind: 'figure'; readonly title: Text; readonly why: Derivation }

/** What the pane knows at one moment. Replaced as a whole, never changed. */
export interface SessionState {
  /** Null until the tables were read for the first time. */
  readonly report: PlantReport | null
  readonly assessments: readonly Assessment[]
  /** What formulas outside the tables ask somebody to look at, each with its cell. */
  readonly warnings: readonly Issue[]
  /** Whether a newer report is on its way; the old one stays visible. */
  readonly updating: boolean
  readonly selected: SelectedCell | null
  readonly explained: Explained | null
  /** Whether the explanation stays while the selection moves. */
  readonly pinned: boolean
  /** What the host could not do, as a sentence. */
  readonly trouble: Text | null
}
