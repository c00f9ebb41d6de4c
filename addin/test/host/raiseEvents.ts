import type { BookEvents } from './BookState.ts'
import type { PaneFrame } from './paneFrame.ts'
import { areaAddress } from './sheetCells.ts'

/** Kind of message, then kinds of events, by the library's own numbers. */
const EVENT = 65_536
const kinds = {
  changed: 10,
  calculated: 16,
  sheet: { added: 13, deleted: 15 },
  table: { added: 102, deleted: 103 },
}

/** Tells the add-in what happens to the workbook, as Excel does. */
export function raiseEvents(
  frame: () => PaneFrame | undefined,
): Pick<BookEvents, 'edited' | 'selected' | 'arranged'> & { readonly calculated: () => void } {
  const raise = (kind: number, message: object): void => {
    const pane = frame()
    if (pane?.listening.has('richApiMessage'))
      pane.raise([[EVENT, kind, 'Workbook', JSON.stringify(message), 1]])
  }
  return {
    edited: ({ id }, area, byAddin) =>
      raise(kinds.changed, {
        worksheetId: id,
        address: areaAddress(area),
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown',
      }),
    // Of all sheets at once: the played Excel does not know which ones a calculation reached.
    calculated: () => raise(kinds.calculated, { worksheetId: '', address: '' }),
    selected: () => frame()?.notify('documentSelectionChanged', null),
    arranged: (what, change, id) =>
      raise(kinds[what][change], { [what === 'sheet' ? 'worksheetId' : 'tableId']: id, source: 'Local' }),
  }
}
