import type { Univer } from '@univerjs/core'
import type { Issue, Language, Problem } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { WorkbookHost } from '@zerocarbon/workbook'

/** A spreadsheet on the page. */
export interface Grid {
  /**
   * Shows a workbook in place of the one before. ZC cells are calculated shortly after; see `settled`.
   *
   * @param state - `unsaved` for one that nobody has saved yet as it is.
   * @throws {ZcError} As readWorkbook does; the workbook before stays open.
   */
  open(bytes: Uint8Array, name: string, state?: 'saved' | 'unsaved'): Promise<void>
  /** The port everything else works through; it stays the same when another workbook is opened. */
  readonly host: WorkbookHost
  /**
   * The file with what was changed in it and every other part as it was, once nothing is left to calculate.
   *
   * @throws {ZcError} `ZC-STRUCTURE-CHANGED` where the file would no longer fit together, `ZC-FILE-UNWRITABLE` where its
   *   protection forbids a new sheet.
   */
  save(): Promise<Uint8Array>
  /**
   * What `save` would give, while the changes go on counting as unsaved.
   *
   * @throws {ZcError} As save.
   */
  copy(): Promise<Uint8Array>
  undo(): void
  redo(): void
  /** Light or dark. */
  setDark(dark: boolean): void
  /**
   * Speaks another language from now on; the workbook, its undo steps and the selection stay. ZC cells are calculated
   * again, so the catalogue has to answer in the language by then.
   */
  setLanguage(language: Language): void
  /** Why the formula of a cell shows an error; undefined where ZC knows no reason. */
  problemAt(place: CellRef): Problem | undefined
  /** What somebody has to look at although a ZC formula gave a result, each with its cell; of the last calculation. */
  warnings(): readonly Issue[]
  /** Waits until nothing is left to calculate. */
  settled(): Promise<void>
  /** Tells which cell is selected. Returns the way to stop it. */
  onSelection(listener: (place: CellRef) => void): () => void
  /** Tells when formulas have been calculated. Returns the way to stop it. */
  onCalculated(listener: () => void): () => void
  /** Tells when there is something to save and when there is nothing any more. Returns the way to stop it. */
  onDirty(listener: (dirty: boolean) => void): () => void
  readonly univer: Univer
  dispose(): void
}
