import type { IDisposable } from '@univerjs/core'
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { WorkbookHost } from '@zerocarbon/workbook'
import type { Engine } from '../engine/Engine.ts'

const moves: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id])

/** Calls back with the selected cell whenever it becomes another one. */
export function watchSelection(
  { commands }: Engine,
  host: WorkbookHost,
  onSelect: (place: CellRef) => void,
): IDisposable {
  let last = ''
  return commands.onCommandExecuted(({ id }) => {
    if (!moves.has(id)) return
    void host.selection().then((place) => {
      const key = place ? `${place.sheet}!${place.cell}` : ''
      if (place && key !== last) onSelect(place)
      last = key
    })
  })
}
