import type { ColumnStyles } from './columnStyles.ts'
import type { DynamicArrayMarks } from './DynamicArrayMarks.ts'
import type { CellStyle } from './WorkbookChanges.ts'

/** What cells draw on that is kept elsewhere in the workbook. */
export interface CellSources {
  /** The number of a style made from another one, see `StyleBook.styleLike`. */
  readonly styleOf: (base: number, style: CellStyle) => number
  readonly arrays: DynamicArrayMarks
}

export interface NewCellContext {
  readonly prefix: string
  readonly sources: CellSources
  readonly columnStyles: ColumnStyles
  /** Set to true when a formula comes or goes. */
  readonly formulasChanged: { yes: boolean }
}
