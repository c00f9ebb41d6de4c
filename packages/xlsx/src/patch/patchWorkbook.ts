import { openPackage } from '../package/openPackage.ts'
import type { Limits } from '../package/limits.ts'
import type { CellChange, WorkbookChanges } from './WorkbookChanges.ts'
import { WorkbookDraft } from './WorkbookDraft.ts'

export interface PatchOptions {
  /** What the file may cost; `limits` unless given. */
  readonly limits?: Limits
  /** Name of the file, for sentences. */
  readonly file?: string
}

/**
 * Makes changes in a workbook and keeps the bytes of every part they do not touch: macros, drawings, comments,
 * what other programs keep in it, and the order of it all.
 *
 * Pure: the same bytes and changes give the same bytes. Nothing is calculated; a formula is written with the value
 * it is given.
 *
 * @returns The bytes of the changed workbook.
 * @throws `ZC-FILE-TOO-LARGE`, `ZC-FILE-ENCRYPTED`, `ZC-FILE-NOT-XLSX`, `ZC-FILE-CORRUPT`, `ZC-FILE-BOMB`,
 *   `ZC-FILE-UNWRITABLE` for a sheet added or replaced against the protection of the workbook or the sheet; TypeError for a change no workbook can hold, such as a sheet that does not exist.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  changes: WorkbookChanges,
  { limits, file }: PatchOptions = {},
): Uint8Array {
  const draft = new WorkbookDraft(openPackage(bytes, limits, file))
  for (const sheet of changes.replaceSheets ?? []) draft.replaceSheet(sheet)
  for (const sheet of changes.addSheets ?? []) draft.addSheet(sheet)
  for (const table of changes.growTables ?? []) draft.growTable(table)
  const cells = new Map<string, CellChange[]>()
  for (const { sheet, cells: some } of changes.cells ?? []) {
    const key = sheet.toLowerCase()
    cells.set(key, [...(cells.get(key) ?? []), ...some])
  }
  for (const [sheet, all] of cells) draft.editSheet(sheet, all)
  for (const { name, refersTo } of changes.names ?? []) draft.setName(name, refersTo)
  return draft.toBytes()
}
