import { BooleanNumber, type Worksheet } from '@univerjs/core'
import type { SheetModel } from '@zerocarbon/workbook/model'

/** Whether a sheet is shown. The engine only knows hidden; `veryHidden` is remembered from the file while it stays so. */
export function sheetState(sheet: Worksheet): SheetModel['state'] {
  if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible'
  return sheet.getCustomMetadata()?.['state'] === 'veryHidden' ? 'veryHidden' : 'hidden'
}
