// Runs as the page loads: a workbook that opens with =ZC cells calculates at once, and a function that is not there by
// then shows #NAME? or #BUSY!. So no await, no pane and no Office.onReady stand before the loop.
import { createCardSwitch, type CardSwitch } from './cardSwitch.ts'
import { catalogue, language } from './catalogue.ts'
import { createBurst } from './createBurst.ts'
import { createWaitingCells, type WaitingCells } from './waitingCells.ts'
import { wrapFunction } from './wrapFunction.ts'

/** The cells that show a result of the workbook's tables. */
export const waitingCells: WaitingCells = createWaitingCells()
/** Whether numbers carry cards; the workbook may say no. */
export const cards: CardSwitch = createCardSwitch()

/** Errors of one recalculation that come with their sentence; about 1 MB of them. */
const SENTENCES = 2000

// Outside Excel and the test runtimes there may be no office.js at all.
if (typeof CustomFunctions === 'object') {
  const style = { language, takesCard: () => cards.take(), takesSentence: createBurst(SENTENCES) }
  for (const row of catalogue.functions) {
    CustomFunctions.associate(row.name, wrapFunction(row, catalogue, waitingCells, style))
  }
}
