import { zcError } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { parseA1, type Cell, type SheetModel, type TableModel, type WorkbookModel } from '../model/index.ts'
import { tablesOf } from '../tables/tablesOf.ts'
import type { Block, CellWrite, WorkbookChange, WorkbookHost } from './WorkbookHost.ts'

/** A host over a workbook in memory, as the command line and tests use it. */
export interface ModelHost extends WorkbookHost {
  /** The workbook as it stands now. */
  model(): WorkbookModel
  /** Cells that were declared out of date and not written since, as `sheet!cell`. */
  stale(): ReadonlySet<string>
}

type Grid = (Cell | undefined)[][]
interface Sheet {
  readonly name: string
  readonly state: SheetModel['state']
  readonly rows: Grid
}

/** Makes a host of a model. The model itself is never changed. */
export function createModelHost(start: WorkbookModel): ModelHost {
  const sheets: Sheet[] = start.sheets.map(({ name, state, rows }) => ({
    name,
    state,
    rows: rows.map((row) => [...(row ?? [])]),
  }))
  const tables: TableModel[] = [...start.tables]
  const listeners = new Set<(change: WorkbookChange) => void>()
  const stale = new Set<string>()
  let selected: CellRef | null = null

  const find = (name: string): Sheet | undefined =>
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  const sheetNamed = (name: string): Sheet => {
    const sheet = find(name)
    if (sheet) return sheet
    throw zcError('ZC-SHEET-MISSING', { sheet: name.slice(0, 60), sheets: sheets.map((s) => s.name) })
  }
  const model = (): WorkbookModel => ({ ...start, sheets, tables })
  const tell = (blocks: readonly Block[]): void => {
    for (const listener of listeners) listener({ blocks })
  }
  const put = ({ rows }: Sheet, row: number, column: number, cell: Cell): void => {
    while (rows.length <= row) rows.push([])
    rows[row]![column] = cell
  }

  return {
    model,
    stale: () => stale,
    sheets: () => Promise.resolve(sheets.map(({ name, state }) => ({ name, state }))),
    tables: () => Promise.resolve(tablesOf(model())),
    names: () => Promise.resolve(start.names),
    read: async (blocks) => blocks.map((block) => cellsOf(sheetNamed(block.sheet), block)),
    // Sheets are looked up before the first cell is written, so that a wrong name leaves everything as it was.
    write: async (cells) => {
      const places = cells.map((write) => ({ write, sheet: sheetNamed(write.sheet) }))
      for (const { write, sheet } of places) {
        put(sheet, write.row, write.column, written(write, sheet.rows[write.row]?.[write.column]))
        stale.delete(keyOf(sheet.name, write))
      }
      if (cells.length > 0) tell(places.map(({ write, sheet }) => blockOf(sheet.name, write)))
    },
    addSheet: async (name) => {
      if (find(name)) return
      sheets.push({ name, state: 'visible', rows: [] })
      tell([])
    },
    addTable: async (name, block, headers) => {
      const sheet = sheetNamed(block.sheet)
      headers.forEach((header, i) => put(sheet, block.top, block.left + i, { value: header }))
      const place = {
        sheet: sheet.name,
        top: block.top,
        left: block.left,
        bottom: block.bottom,
        right: block.right,
      }
      const others = tables.filter((table) => table.name.toLowerCase() !== name.toLowerCase())
      tables.splice(0, tables.length, ...others, {
        name,
        ...place,
        columns: headers,
        headerRow: true,
        totalsRow: false,
      })
      tell([{ ...place }])
    },
    selection: () => Promise.resolve(selected),
    select: async (place) => {
      selected = { sheet: sheetNamed(place.sheet).name, cell: place.cell }
    },
    invalidate: async (cells) => {
      for (const { sheet, cell } of cells) {
        const address = parseA1(cell)
        if (address) stale.add(keyOf(sheetNamed(sheet).name, address))
      }
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const keyOf = (sheet: string, { row, column }: { row: number; column: number }): string =>
  `${sheet}!${String(row)},${String(column)}`
const blockOf = (sheet: string, { row, column }: CellWrite): Block => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
})

function cellsOf({ rows }: Sheet, { top, left, bottom, right }: Block): Cell[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => rows[top + r]?.[left + c] ?? { value: null }),
  )
}

/** A value replaces a formula and a formula a value; a format alone leaves both. */
function written({ value, formula, format }: CellWrite, old: Cell | undefined): Cell {
  const shown = format ?? old?.format
  const kept =
    value === undefined && formula === undefined
      ? (old ?? { value: null })
      : { value: value ?? null, ...(formula === undefined ? {} : { formula }) }
  return shown === undefined ? kept : { ...kept, format: shown }
}
