import type { WorkbookModel } from '@zerocarbon/workbook/model'
import type { BookEvents, BookState } from './BookState.ts'
import { objectModel } from './objectModel.ts'
import { playedSheet } from './playedSheet.ts'
import type { Remote } from './Remote.ts'

/** A workbook as Excel has it open. */
export interface ExcelBook extends BookState {
  readonly workbook: Remote
  /** The workbook as it stands now. */
  model(): WorkbookModel
}

const quiet: BookEvents = {
  edited: () => undefined,
  dirty: () => undefined,
  calculate: () => undefined,
  selected: () => undefined,
  arranged: () => undefined,
}
const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const

/** Opens a model as Excel would show it. Nothing is calculated here: whoever listens may do so. */
export function openExcelBook(model: WorkbookModel, events: Partial<BookEvents> = {}): ExcelBook {
  const sheets = model.sheets.map((sheet, i) => playedSheet(i, sheet))
  const state: BookState = {
    sheets,
    tables: model.tables.map(({ name, sheet, top, left, bottom, right, headerRow, totalsRow }, i) => ({
      id: String(i + 1),
      name,
      sheet: sheets.find((item) => item.name === sheet)!,
      area: { top, left, height: bottom - top + 1, width: right - left + 1 },
      showHeaders: headerRow,
      showTotals: totalsRow,
    })),
    names: model.names,
    date1904: model.date1904,
    pane: 'Background',
    active: { sheet: sheets[0]!, area: { top: 0, left: 0, height: 1, width: 1 } },
    events: { ...quiet, ...events },
  }
  return Object.assign(state, { workbook: objectModel(state), model: () => modelOf(state) })
}

function modelOf({ sheets, tables, names, date1904 }: BookState): WorkbookModel {
  return {
    sheets: sheets.map(({ name, visibility, rows }) => ({ name, state: states[visibility], rows: rows() })),
    tables: tables.map(({ name, sheet, area, showHeaders, showTotals }) => ({
      name,
      sheet: sheet.name,
      top: area.top,
      left: area.left,
      bottom: area.top + area.height - 1,
      right: area.left + area.width - 1,
      columns: sheet.row(area),
      headerRow: showHeaders,
      totalsRow: showTotals,
    })),
    names,
    date1904,
  }
}
