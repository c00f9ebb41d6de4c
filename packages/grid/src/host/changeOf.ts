import { ObjectMatrix, type ICommandInfo, type Workbook } from '@univerjs/core'
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula'
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets'
import type { WorkbookChange } from '@zerocarbon/workbook'

/** Changes that move cells or tables about; which cells they touch is more than a listener can use. */
const structural: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
])

/** What a command of the engine changed in the workbook; undefined for scrolling, selecting, widths and the like. */
export function changeOf(
  workbook: Workbook,
  { id, params }: Readonly<ICommandInfo>,
): WorkbookChange | undefined {
  if (structural.has(id) || /^sheet\.mutation\.[a-z-]*table[a-z-]*$/.test(id)) return { blocks: [] }
  if (id !== SetRangeValuesMutation.id) return undefined
  const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams
  const sheet = unitId === workbook.getUnitId() ? workbook.getSheetBySheetId(subUnitId) : undefined
  if (!sheet || !cellValue) return undefined
  return {
    blocks: new ObjectMatrix(cellValue).getDiscreteRanges().map((range) => ({
      sheet: sheet.getName(),
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    })),
  }
}
