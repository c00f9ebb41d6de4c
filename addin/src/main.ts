// The one page of the shared runtime: it calculates for as long as the workbook is open, and shows the pane when asked.
// The first import registers the functions; what follows waits for Office and may take its time.
import { cards, waitingCells } from './functions/registerFunctions.ts'
import { startRuntime } from './startRuntime.ts'

void startRuntime(waitingCells, cards)
