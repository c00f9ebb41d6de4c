import type { CellValue, WorkbookModel } from '@zerocarbon/workbook/model'
import type { CommandId } from '../../src/manifest/commandIds.ts'
import type { CalculateRound, Calculation } from './createCalculation.ts'
import type { Call } from './functionService.ts'
import type { ExcelBook } from './openExcelBook.ts'
import type { Shown } from './outcomeOf.ts'
import type { PaneFrame } from './paneFrame.ts'
import type { profiles } from './Profile.ts'
import type { CallResult } from './reportedResults.ts'

/** How a workbook is opened; an empty one where neither file nor model is given. */
export interface Opening {
  /** Address of an .xlsx file. */
  readonly file?: string
  readonly model?: WorkbookModel
  readonly profile?: keyof typeof profiles
  /** Formulas stand at `#NAME?`, as in a file that was opened before the add-in was there. */
  readonly stuck?: boolean
  /** Excel's language; Chinese unless given. */
  readonly locale?: string
}

/** Excel, for a test. A sheet and a cell name a place, such as `能源台账` and `B2`. */
export interface PlayedExcel {
  readonly book: ExcelBook
  readonly calculation: Calculation
  readonly frame: PaneFrame
  /** Types into a cell and waits for what is calculated then. */
  type(sheet: string, cell: string, text: string | number): Promise<void>
  value(sheet: string, cell: string): CellValue
  /** What a ZC function gave the cell last, with the sentence or the card. */
  shown(sheet: string, cell: string): Shown | undefined
  select(sheet: string, cell: string): void
  protect(sheet: string): void
  /** Presses a button of the ribbon and waits until the add-in is done, calculation included. */
  press(command: CommandId): Promise<void>
  /** Calls functions, whatever the workbook holds. */
  call(calls: readonly Call[]): Promise<CallResult[]>
  /** Calculates everything anew. */
  calculate(): Promise<void>
  /** Ends when nothing is left to calculate. */
  settled(): Promise<void>
}

declare global {
  /** Where the spreadsheet engine runs; given by whoever opens the page. */
  var calculateRound: CalculateRound
  var openExcel: (opening: Opening) => Promise<PlayedExcel>
  /** The workbook that is open. */
  var playedExcel: PlayedExcel
}
