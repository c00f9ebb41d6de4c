import type { WorkbookModel } from '@zerocarbon/workbook/model'
import type { WorkbookLook } from '../open/Look.ts'

/** The file a book in the grid came from, as it was when it was last opened or saved. */
export interface OpenedFile {
  readonly bytes: Uint8Array
  readonly model: WorkbookModel
  readonly look: WorkbookLook
  /** The id in the engine of each sheet of the model. */
  readonly sheetIds: readonly string[]
}
