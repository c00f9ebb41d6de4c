import type { CellRef } from '@zerocarbon/accounting/trace'
import type { Cell, CellValue, DefinedName, SheetModel } from '../model/index.ts'
import type { TableData } from '../tables/TableData.ts'

/** A block of cells, counted from 0, last row and column included. */
export interface Block {
  readonly sheet: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One cell to write. A formula is in people's spelling, without `=`; it replaces the cell's value. */
export interface CellWrite {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly value?: CellValue
  readonly formula?: string
  readonly format?: string
}

/** What changed, as precisely as the host knows; an empty list of blocks means anything may have. */
export interface WorkbookChange {
  readonly blocks: readonly Block[]
  /** Only results of formulas: nothing was typed, and nothing moved. */
  readonly calculated?: true
}

/**
 * All that ZC needs of a spreadsheet program. A host is written once for Excel, for a browser grid and for a file;
 * everything else is the same everywhere.
 *
 * Verbs are asynchronous because Excel's are, and take many places at once because each trip costs. A sheet that
 * does not exist is `ZC-SHEET-MISSING`. Sheet and table names compare without regard to case.
 */
export interface WorkbookHost {
  sheets(): Promise<readonly Pick<SheetModel, 'name' | 'state'>[]>
  /** The values of all tables whose name begins with `ZC_`, in one trip. */
  tables(): Promise<readonly TableData[]>
  names(): Promise<readonly DefinedName[]>
  /** The cells of each block, empty ones included as `{ value: null }`. */
  read(blocks: readonly Block[]): Promise<readonly (readonly (readonly Cell[])[])[]>
  /** Writes all of the cells or none. */
  write(cells: readonly CellWrite[]): Promise<void>
  /** Appends an empty sheet. Does nothing where one of that name exists. */
  addSheet(name: string): Promise<void>
  /** Lays a table over a block whose first row becomes the headers. */
  addTable(name: string, block: Block, headers: readonly string[]): Promise<void>
  selection(): Promise<CellRef | null>
  select(place: CellRef): Promise<void>
  /** Tells the host that these ZC cells depend on tables that changed and must be calculated again. */
  invalidate(cells: readonly CellRef[]): Promise<void>
  /** Calls back after each change of cells or tables. Returns the way to stop it. */
  onChange(listener: (change: WorkbookChange) => void): () => void
}
