import { patchWorkbook, readWorkbook, type WorkbookChanges } from '@zerocarbon/xlsx'
import { workbookIn, type Engine } from '../engine/Engine.ts'
import { collectChanges } from './collectChanges.ts'
import type { OpenedFile } from './OpenedFile.ts'
import type { StructureLog } from './StructureLog.ts'

/**
 * The file with the changes of the grid in it and every other part as it was, and the state to compare with from now
 * on. Unchanged, the bytes are the same.
 *
 * @throws {ZcError} `ZC-STRUCTURE-CHANGED`, `ZC-FILE-UNWRITABLE` for a new sheet in a workbook of protected structure.
 */
export function saveBook(engine: Engine, opened: OpenedFile, log: StructureLog): OpenedFile {
  const changes = collectChanges(engine, opened, log)
  if (isEmpty(changes)) return opened
  const bytes = patchWorkbook(opened.bytes, changes, { file: workbookIn(engine).getName() })
  const functions = engine.catalogue.functions.map(({ name }) => name)
  const model = readWorkbook(bytes, { functions })
  const sheets = workbookIn(engine).getSheets()
  const sheetIds = model.sheets.map(
    ({ name }, i) => opened.sheetIds[i] ?? sheets.find((sheet) => sheet.getName() === name)!.getSheetId(),
  )
  const blank = { cells: [], frame: {} }
  const look = { ...opened.look, sheets: model.sheets.map((_, i) => opened.look.sheets[i] ?? blank) }
  return { bytes, model, look, sheetIds }
}

function isEmpty({ cells = [], growTables = [], addSheets = [], names = [] }: WorkbookChanges): boolean {
  return cells.length + growTables.length + addSheets.length + names.length === 0
}
