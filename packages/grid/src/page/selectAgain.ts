import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets'
import { workbookIn, type Engine } from '../engine/Engine.ts'

/** Selects what is selected already: the toolbar writes the name of the number format when the selection moves only. */
export function selectAgain(engine: Engine): void {
  const { commands, injector } = engine
  const selections = injector.get(SheetsSelectionsService).getCurrentSelections()
  if (selections.length === 0) return
  const sheet = workbookIn(engine).getActiveSheet()
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: engine.unit,
    subUnitId: sheet.getSheetId(),
    selections: [...selections],
    type: SelectionMoveType.MOVE_END,
  })
}
