import { vi } from 'vitest'
import type { WorkbookModel } from '@zerocarbon/workbook/model'
import { answerBatch } from '../host/answerBatch.ts'
import { loadOfficeLibrary, type OfficePage } from './loadOfficeLibrary.ts'
import { openExcelBook, type ExcelBook } from '../host/openExcelBook.ts'

let page: OfficePage | undefined
let book: ExcelBook | undefined
let trips = 0

/** A workbook in Excel's library, and the way to raise one of Excel's events by its number. */
export interface OpenBook extends ExcelBook {
  /** Cells marked to be calculated again as `sheet!row,column`, and the calculations asked for. */
  readonly dirty: string[]
  readonly calculations: string[]
  readonly raise: (event: number, message: object) => void
  /** Batches sent to Excel since it was opened. */
  readonly trips: () => number
}

/**
 * Opens a workbook behind Microsoft's Excel library for Windows and makes its `Excel` the global one.
 *
 * Test files share one world, so each that calls this ends with `vi.unstubAllGlobals()` in `afterAll`.
 */
export function openInOfficeJs(model: WorkbookModel): OpenBook {
  const [dirty, calculations]: [string[], string[]] = [[], []]
  book = openExcelBook(model, {
    dirty: ({ name }, { top, left }) => dirty.push(`${name}!${String(top)},${String(left)}`),
    calculate: (type) => calculations.push(type),
  })
  // The library takes 60 ms and keeps nothing between batches, so all workbooks share it.
  page ??= loadOfficeLibrary('excel-win32-16.01.js', 'zh-CN', (batch) => {
    trips++
    return answerBatch(batch, book!.workbook)
  })
  trips = 0
  vi.stubGlobal('Excel', page.globals['Excel'])
  const raise = (event: number, message: object): void => {
    const entry = [65_536, event, 'Workbook', JSON.stringify(message), 1]
    page!.send({ type: 3, message: { entries: [entry] } })
  }
  return { ...book, dirty, calculations, raise, trips: () => trips }
}
