import { formatA1 } from '@zerocarbon/workbook/model'
import type { Block, EmptyTable, WorkbookChange, WorkbookHost } from '@zerocarbon/workbook'
import { insertTables } from './insertTables.ts'
import { readCells } from './readCells.ts'
import { readTables } from './readTables.ts'
import { sheetsNamed } from './sheetsNamed.ts'
import { stuckFormulas, type StuckFormulas } from './stuckFormulas.ts'
import { watchWorkbook } from './watchWorkbook.ts'
import { writeCells } from './writeCells.ts'

/** The host over Excel, with what only a program that calculates can do. */
export interface ExcelHost extends WorkbookHost {
  /** Whether date cells count from 1904. */
  date1904(): Promise<boolean>
  /** Calculates every formula of the workbook again: for when cells have moved and nobody knows where to. */
  recalculate(): Promise<void>
  /** Makes the tables that are not there yet. Answers their names. */
  insertTables(tables: readonly EmptyTable[]): Promise<readonly string[]>
  /**
   * Finds formulas that show `#NAME?` because Excel opened the file before the add-in.
   *
   * @param names - Of our functions.
   * @param enters - Whether to enter them again.
   */
  stuck(names: ReadonlySet<string>, enters: boolean): Promise<StuckFormulas>
  /** Calls back after each move of the selection. Returns the way to stop it. */
  onSelection(moved: () => void): () => void
}

/** Cells named one by one in a request: half a kilobyte each, and Excel on the web takes 5 MB. */
const CELLS = 2000

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const

/**
 * Makes a host of the workbook that the page was opened in. Needs ExcelApi 1.9.
 *
 * `write` checks that all sheets exist before the first cell is written; if Excel itself refuses a cell later on (a
 * protected sheet), what came before stays.
 */
export function createExcelHost(): ExcelHost {
  const listeners = new Set<(change: WorkbookChange) => void>()
  const tellOf = (change: WorkbookChange): void => {
    for (const listener of listeners) listener(change)
  }
  const tell = (blocks: readonly Block[]): void => tellOf({ blocks })
  let watching = false

  return {
    sheets: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook
        worksheets.load({ name: true, visibility: true })
        await context.sync()
        return worksheets.items.map(({ name, visibility }) => ({ name, state: states[visibility] }))
      }),
    tables: () => Excel.run(readTables),
    names: () => Excel.run(readNames),
    read: (blocks) => Excel.run((context) => readCells(context, blocks)),
    write: async (cells) => {
      if (cells.length === 0) return
      tell(await Excel.run((context) => writeCells(context, cells)))
    },
    addSheet: async (name) => {
      const added = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name)
        await context.sync()
        if (!sheet.isNullObject) return false
        context.workbook.worksheets.add(name)
        await context.sync()
        return true
      })
      if (added) tell([])
    },
    addTable: async (name, block, headers) => {
      const sheet = await Excel.run((context) => layTable(context, name, block, headers))
      tell([{ ...block, sheet }])
    },
    selection: () =>
      Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell()
        cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } })
        await context.sync()
        return {
          sheet: cell.worksheet.name,
          cell: formatA1({ row: cell.rowIndex, column: cell.columnIndex }),
        }
      }),
    select: (place) =>
      Excel.run(async (context) => {
        const sheet = (await sheetsNamed(context, [place.sheet]))(place.sheet)
        sheet.activate()
        sheet.getRange(place.cell).select()
        await context.sync()
      }),
    invalidate: (cells) =>
      Excel.run(async (context) => {
        if (cells.length === 0) return
        const sheetOf = await sheetsNamed(
          context,
          cells.map(({ sheet }) => sheet),
        )
        for (const [i, { sheet, cell }] of cells.entries()) {
          sheetOf(sheet).getRange(cell).setDirty()
          if (i % CELLS === CELLS - 1) await context.sync()
        }
        // Marked cells wait for the next calculation; this is one, of marked cells only.
        context.workbook.application.calculate('Recalculate')
        await context.sync()
      }),
    onChange: (listener) => {
      listeners.add(listener)
      // One registration a page: Excel's is asynchronous, so it is never taken back, only not listened to.
      if (!watching) watchWorkbook(tellOf)
      watching = true
      return () => listeners.delete(listener)
    },
    onSelection: (moved) => {
      let stopped = false
      const handler = async (): Promise<void> => {
        if (!stopped) moved()
      }
      void Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(handler)
        await context.sync()
      }).catch((error: unknown) => console.warn('ZC: no selection events', error))
      return () => {
        stopped = true
      }
    },
    date1904: () =>
      Excel.run(async (context) => {
        // Office.js has no property for it, but Excel's own DATE counts as the workbook does.
        const day = context.workbook.functions.date(1904, 1, 1)
        day.load({ value: true })
        await context.sync()
        return day.value === 0
      }),
    insertTables: (tables) => Excel.run((context) => insertTables(context, tables)),
    stuck: (names, enters) => Excel.run((context) => stuckFormulas(context, names, enters)),
    recalculate: () =>
      Excel.run(async (context) => {
        context.workbook.application.calculate('Full')
        await context.sync()
      }),
  }
}

/** Names of the workbook, then those local to a sheet. */
async function readNames(context: Excel.RequestContext): ReturnType<WorkbookHost['names']> {
  const { names, worksheets } = context.workbook
  names.load({ name: true, formula: true })
  worksheets.load({ name: true })
  await context.sync()
  const local = worksheets.items.map((sheet) => {
    sheet.names.load({ name: true, formula: true })
    return sheet
  })
  await context.sync()
  const refersTo = (formula: unknown): string => String(formula).replace(/^=/, '')
  return [
    ...names.items.map(({ name, formula }) => ({ name, refersTo: refersTo(formula) })),
    ...local.flatMap((sheet) =>
      sheet.names.items.map(({ name, formula }) => ({
        name,
        sheet: sheet.name,
        refersTo: refersTo(formula),
      })),
    ),
  ]
}

/** Lays a table; one of that name is dissolved first and its cells stay. Answers the sheet's name as Excel spells it. */
async function layTable(
  context: Excel.RequestContext,
  name: string,
  { sheet, top, left, bottom, right }: Block,
  headers: readonly string[],
): Promise<string> {
  const place = (await sheetsNamed(context, [sheet]))(sheet)
  const old = context.workbook.tables.getItemOrNullObject(name)
  await context.sync()
  if (!old.isNullObject) old.convertToRange()
  place.getRangeByIndexes(top, left, 1, headers.length).values = [[...headers]]
  const range = place.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
  place.tables.add(range, true).name = name
  await context.sync()
  return place.name
}
