import type { Catalogue, WorkbookHost } from '@zerocarbon/workbook'
import { readWorkbook } from '@zerocarbon/xlsx'
import { openHeadless, type OpenBook } from '../engine/openEngine.ts'
import { createGridHost } from '../host/createGridHost.ts'
import { sheetIdAt } from '../open/Look.ts'
import { readLook } from '../open/readLook.ts'
import type { OpenedFile } from '../save/OpenedFile.ts'
import { StructureLog } from '../save/StructureLog.ts'

/** A file open in an engine without a page, calculated, with all that a page would have beside it. */
export interface OpenSample extends OpenBook {
  readonly host: WorkbookHost
  readonly file: OpenedFile
  readonly log: StructureLog
}

/** Opens a file as the page does, but draws nothing. */
export async function openSample(bytes: Uint8Array, catalogue: Catalogue): Promise<OpenSample> {
  const model = readWorkbook(bytes, { functions: catalogue.functions.map(({ name }) => name) })
  const look = readLook(bytes, model)
  const book = openHeadless(model, catalogue, look)
  await book.calculation.settled()
  return {
    ...book,
    host: createGridHost(book.engine, book.calculation),
    file: { bytes, model, look, sheetIds: model.sheets.map((_, i) => sheetIdAt(i)) },
    log: new StructureLog(book.engine.commands, book.engine.unit),
  }
}
