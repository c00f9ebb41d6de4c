import type { WorkbookChanges } from '@zerocarbon/xlsx'
import { workbookIn, type Engine } from '../engine/Engine.ts'
import { namesIn } from '../host/namesIn.ts'
import { cellChanges } from './cellChanges.ts'
import { grownTables } from './grownTables.ts'
import { newSheets } from './newSheets.ts'
import type { OpenedFile } from './OpenedFile.ts'
import { structureFault } from './structureFault.ts'
import type { StructureLog } from './StructureLog.ts'

/**
 * All that differs between the grid and the file it was opened from, for the patch writer.
 *
 * Cells, number formats, tables that grew, new sheets with their tables, and names of the workbook are written. Other changes of
 * appearance (colours, widths, notes, rules) are not, and leave the file's own as they are.
 *
 * @throws {ZcError} `ZC-STRUCTURE-CHANGED` where something would stay behind.
 */
export function collectChanges(engine: Engine, opened: OpenedFile, log: StructureLog): WorkbookChanges {
  const fault = structureFault(engine, opened, log)
  if (fault) throw fault
  const workbook = workbookIn(engine)
  const { model, sheetIds } = opened
  const cells = model.sheets.flatMap((sheet, i) => {
    const grid = workbook.getSheetBySheetId(sheetIds[i]!)
    const list = grid ? cellChanges(engine, grid, sheet) : []
    return list.length === 0 ? [] : [{ sheet: sheet.name, cells: list }]
  })
  const names = namesIn(engine).filter(
    ({ name, sheet, refersTo }) =>
      sheet === undefined &&
      !model.names.some((one) => one.name === name && one.sheet === undefined && one.refersTo === refersTo),
  )
  return {
    cells,
    growTables: grownTables(engine, opened),
    addSheets: newSheets(engine, opened),
    names: names.map(({ name, refersTo }) => ({ name, refersTo })),
  }
}
