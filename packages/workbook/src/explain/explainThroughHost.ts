import { ZcError } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { Catalogue } from '../catalogue/catalogueOf.ts'
import type { Block, WorkbookHost } from '../host/WorkbookHost.ts'
import { parseA1, type Cell, type TableModel, type WorkbookModel } from '../model/index.ts'
import type { TableData } from '../tables/TableData.ts'
import { callsIn } from './callsIn.ts'
import { explainCell, type CellExplanation } from './explainCell.ts'
import { mentionsZc, parseCall, type WrittenCall } from './parseCall.ts'
import { CELL_LIMIT, cellCount, referenceArea, type ReferencePlaces } from './referenceArea.ts'

/**
 * How a cell's number was reached, asking the host only for the cells its formula refers to: in Excel the workbook
 * is not at hand as a whole, and each trip costs.
 *
 * The port shows only tables named `ZC_…`, without their totals row: a reference to another table is unreadable here,
 * and `ZC_Activity[#All]` ends with the last data row.
 *
 * @param catalogue - With the tables of this workbook set.
 * @throws {ZcError} As explainCell.
 */
export async function explainThroughHost(
  host: WorkbookHost,
  catalogue: Catalogue,
  place: CellRef,
): Promise<CellExplanation> {
  const [sheets, names, tables] = await Promise.all([host.sheets(), host.names(), host.tables()])
  const rows = new Map(sheets.map(({ name }) => [name, new Array<(Cell | undefined)[] | undefined>()]))
  const model: WorkbookModel = {
    sheets: sheets.map(({ name, state }) => ({ name, state, rows: rows.get(name)! })),
    tables: tables.map(tableModel),
    names,
    // Dates were read when the tables were set; explainCell reads none.
    date1904: false,
  }
  const load = async (blocks: readonly Block[]): Promise<void> => {
    const found = blocks.length === 0 ? [] : await host.read(blocks)
    found.forEach((cells, i) => put(cells, blocks[i]!, rows.get(blocks[i]!.sheet)!))
  }
  const home = sheets.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase())?.name
  const address = parseA1(place.cell)
  // What cannot be found is left to explainCell, so that both say it in the same words.
  if (home !== undefined && address) {
    const { row, column } = address
    await load([{ sheet: home, top: row, left: column, bottom: row, right: column }])
    const formula = rows.get(home)![row]?.[column]?.formula
    const sheetNames = sheets.map(({ name }) => name)
    if (formula !== undefined && mentionsZc(formula)) await load(blocksOf(formula, home, model, sheetNames))
  }
  return explainCell(model, catalogue, place)
}

/** The areas the calls refer to, on sheets that exist, as the host spells their names. */
function blocksOf(
  formula: string,
  home: string,
  places: ReferencePlaces,
  sheets: readonly string[],
): Block[] {
  return argumentsIn(formula).flatMap((argument): Block[] => {
    const area = argument.kind === 'reference' ? referenceArea(argument.text, home, places) : undefined
    const sheet = sheets.find((name) => name.toLowerCase() === area?.sheet.toLowerCase())
    return area && sheet !== undefined && cellCount(area) <= CELL_LIMIT ? [{ ...area, sheet }] : []
  })
}

/** Of every call in the formula that can be read; explainCell says which cannot. */
function argumentsIn(formula: string): WrittenCall['args'] {
  return callsIn(formula).flatMap((call) => {
    try {
      return parseCall(call).args
    } catch (error) {
      if (error instanceof ZcError) return []
      throw error
    }
  })
}

function put(
  cells: readonly (readonly Cell[])[],
  { top, left }: Block,
  rows: ((Cell | undefined)[] | undefined)[],
): void {
  cells.forEach((line, r) => {
    const row = (rows[top + r] ??= [])
    line.forEach((cell, c) => {
      row[left + c] = cell
    })
  })
}

/** A table that begins in the sheet's first row has no room for a header row above its data. */
function tableModel({ name, sheet, top, left, headers, rows }: TableData): TableModel {
  const headerRow = top > 0
  return {
    name,
    sheet,
    top: headerRow ? top - 1 : top,
    left,
    bottom: top + rows.length - 1,
    right: left + headers.length - 1,
    columns: headers,
    headerRow,
    totalsRow: false,
  }
}
