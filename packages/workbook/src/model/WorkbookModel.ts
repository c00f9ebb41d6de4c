import type { errorValues } from './errorValues.ts'

/** A cell's error value, spelled as the spreadsheet shows it. */
export interface CellError {
  readonly error: (typeof errorValues)[number]
}

/** What a cell holds. `null` is an empty cell, which is not zero and not an empty text. */
export type CellValue = number | string | boolean | CellError | null

/** One cell. Numbers are the doubles the file stores; dates are serial numbers with a date format. */
export interface Cell {
  readonly value: CellValue
  /** Without the leading `=`, in people's spelling: `ZC.EMISSIONS(...)`, never `_xldudf_ZC_EMISSIONS(...)`. */
  readonly formula?: string
  /** Number format code such as `0.00` or `yyyy-mm`; absent for General. */
  readonly format?: string
  /** Block a dynamic array fills from this cell on, itself included; the other cells in it hold values. */
  readonly spill?: { readonly rows: number; readonly columns: number }
  /** The same of an array formula whose size was fixed when it was entered (Ctrl+Shift+Enter). */
  readonly array?: { readonly rows: number; readonly columns: number }
}

/** Cells merged into one, from 0, last row and column included; what they hold stands in the first. */
export interface MergedBlock {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface SheetModel {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  /** `rows[r][c]`, both from 0, sparse: row 0 is the sheet's row 1, column 0 its column A. */
  readonly rows: ReadonlyArray<ReadonlyArray<Cell | undefined> | undefined>
  /** Absent where no cells are merged. */
  readonly merges?: readonly MergedBlock[]
}

/** An Excel table (ListObject). Rows and columns count from 0; `bottom` and `right` are included. */
export interface TableModel {
  /** Unique in the workbook, compared without regard to case, e.g. `ZC_Activity`. */
  readonly name: string
  readonly sheet: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly columns: readonly string[]
  readonly headerRow: boolean
  readonly totalsRow: boolean
}

export interface DefinedName {
  readonly name: string
  /** Sheet the name is local to; absent for a name of the whole workbook. */
  readonly sheet?: string
  /** Formula text without `=`. */
  readonly refersTo: string
}

/** A workbook as read, independent of the file or program it came from. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[]
  readonly tables: readonly TableModel[]
  readonly names: readonly DefinedName[]
  /** True where day 0 is 1904-01-01 (old Mac files). */
  readonly date1904: boolean
}
