import type { Cell, CellValue } from '@zerocarbon/workbook/model'

/** How a cell looks; what is left out stays as it is. */
export interface CellStyle {
  /** Number format code, such as `0.00`. */
  readonly format?: string
  readonly bold?: boolean
  /** Of the text, `#RRGGBB`. */
  readonly colour?: string
  /** Of the background, `#RRGGBB`. */
  readonly fill?: string
  readonly wrap?: boolean
  readonly align?: 'left' | 'center' | 'right'
}

/** One cell to write, counted from 0. */
export interface CellChange {
  readonly row: number
  readonly column: number
  /** The constant, or the value a formula was last calculated to. */
  readonly value: CellValue
  /** Left out: the formula there is keeps its text. `null`: it is removed. Text: it is set, in people's spelling. */
  readonly formula?: string | null
  /**
   * Makes the formula a dynamic array that fills so many cells down and to the right, its own included. With the
   * formula left out it must be one already and is resized; with both left out it stays the size it is.
   *
   * The values of the other cells are changes of their own, without formula. Cells that the formula of this place
   * filled before and that no change names are emptied.
   */
  readonly spill?: NonNullable<Cell['spill']>
  readonly style?: CellStyle
}

/** Cells to write into one sheet, found by name without regard to case. */
export interface SheetCells {
  readonly sheet: string
  readonly cells: readonly CellChange[]
}

/** Choices offered in the data rows of one column of a table. */
export type Choices = {
  /** From 0 within the table. */
  readonly column: number
} & (
  | { readonly list: readonly string[]; readonly from?: never }
  /** One fixed column or row of cells, such as `ZC_Lists!$A$1:$A$58`, or a defined name. */
  | { readonly from: string; readonly list?: never }
)

/** A table to lay over cells, counted from 0, last row and column included; row `top` is its header. */
export interface NewTable {
  readonly name: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  /** Header texts; the header cells are written from them. */
  readonly columns: readonly string[]
  /** Whether row `bottom` is a totals row. */
  readonly totalsRow?: boolean
  /** Name of a built-in table style; `TableStyleMedium2` unless given. */
  readonly style?: string
  readonly validations?: readonly Choices[]
}

export interface NewSheet {
  readonly name: string
  readonly cells: readonly CellChange[]
  /** From column A on, in characters. */
  readonly columnWidths?: readonly number[]
  /** Rows that stay in view at the top. */
  readonly frozenRows?: number
  readonly table?: NewTable
  readonly tables?: readonly NewTable[]
  /** Blocks such as `A1:E1`. */
  readonly merges?: readonly string[]
  /** `#RRGGBB`. */
  readonly tabColour?: string
}

/** A sheet whose content is replaced. */
export interface ReplacedSheet extends NewSheet {
  /**
   * Replaces only the block from A1 to this row and column, both included and counted from 0: the cells beside and
   * below it stay as they are stored, and so do widths, view and rules. Merges that reach into the block go.
   */
  readonly within?: { readonly bottom: number; readonly right: number }
}

/** A table, found by name without regard to case, that takes in rows below it. */
export interface GrownTable {
  readonly name: string
  /** Its new last row, counted from 0. */
  readonly bottom: number
}

/** What to change in a workbook; everything not named here stays byte for byte. */
export interface WorkbookChanges {
  /** Into sheets that exist or are added here. */
  readonly cells?: readonly SheetCells[]
  /** Appended after the last sheet. */
  readonly addSheets?: readonly NewSheet[]
  /** Sheets whose cells, columns and tables are replaced; place, id and part name stay. */
  readonly replaceSheets?: readonly ReplacedSheet[]
  /** Tables that exist and get more rows; of their parts only the bounds change. */
  readonly growTables?: readonly GrownTable[]
  /** Names of the whole workbook, added or replaced. */
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[]
}
