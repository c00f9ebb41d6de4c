import type { DefinedName } from '@zerocarbon/workbook/model'
import type { Area, SheetCells } from './sheetCells.ts'

/** A sheet of the played workbook. */
export interface PlayedSheet extends SheetCells {
  readonly id: string
  readonly name: string
  visibility: 'Visible' | 'Hidden' | 'VeryHidden'
  isProtected: boolean
  /** Texts of notes by their cell, such as `B2`. */
  readonly notes: Map<string, string>
  /** Messages that show when a cell is selected, by its address. */
  readonly prompts: Map<string, string>
  /** Lists that cells are chosen from, by the block they stand in. */
  readonly validations: OfferedList[]
}

/** A list that the cells of a block offer. */
interface OfferedList {
  readonly area: Area
  readonly source: string
  /** Whether a person can enter nothing else: Excel then stops them with a message. */
  refusesOthers: boolean
}

/** A table of the played workbook. */
export interface PlayedTable {
  readonly id: string
  name: string
  readonly sheet: PlayedSheet
  area: Area
  readonly showHeaders: boolean
  readonly showTotals: boolean
}

/** What happens to the workbook, for whoever calculates it and tells the add-in. */
export interface BookEvents {
  /** Cells were written; `byAddin` where the add-in did it. */
  edited(sheet: PlayedSheet, area: Area, byAddin: boolean): void
  /** Cells are to be calculated again, whatever they depend on. */
  dirty(sheet: PlayedSheet, area: Area): void
  /** Excel's own words: `Recalculate` for what is dirty, `Full` for everything. */
  calculate(type: string): void
  selected(): void
  /** A sheet or a table came or went. */
  arranged(what: 'sheet' | 'table', change: 'added' | 'deleted', id: string): void
}

/** The workbook that is open. */
export interface BookState {
  readonly sheets: PlayedSheet[]
  readonly tables: PlayedTable[]
  readonly names: readonly DefinedName[]
  readonly date1904: boolean
  /** `Visible` or `Background`: where the add-in asked its pane to be. */
  pane: string
  active: { sheet: PlayedSheet; area: Area }
  readonly events: BookEvents
}
