import type { Issue, Problem } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { CellError, CellValue } from '@zerocarbon/workbook/model'
import type { WorkbookChanges } from '@zerocarbon/xlsx'

/** A cell whose value is another one than the file had. */
export interface ChangedCell {
  readonly at: CellRef
  readonly before: CellValue
  readonly after: CellValue
}

/** A cell that calls ZC, or stands in a circle, and shows an error; and why. */
export interface ErrorCell {
  readonly at: CellRef
  readonly formula: string
  readonly error: CellError['error']
  /** Undefined where the error came from something beside ZC, such as a blocked spill. */
  readonly problem: Problem | undefined
}

/** A cell that calls ZC and has a result somebody has to look at. */
export interface WarnedCell {
  readonly at: CellRef
  readonly warning: Issue
}

/** A workbook calculated again. */
export interface Recalculation {
  /** What patchWorkbook has to write: values of formulas, nothing else. */
  readonly changes: WorkbookChanges
  /** Formula cells that were calculated: ZC cells and all that depends on them. */
  readonly calculated: number
  readonly changed: readonly ChangedCell[]
  readonly errors: readonly ErrorCell[]
  readonly warnings: readonly WarnedCell[]
  /** Formulas the engine cannot calculate; they keep the value they had. */
  readonly held: readonly CellRef[]
}
