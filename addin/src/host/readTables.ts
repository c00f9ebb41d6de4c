import { rowsBelow, type TableData, type TablePlace } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { cellsOfRange } from './cellsOfRange.ts'

/** Cells of one answer, with their types: well under the 5 MB that Excel on the web takes. */
const CELLS = 50_000
/** Rows of a sheet of Excel. */
const SHEET_ROWS = 1_048_576

/**
 * The values of all tables whose name begins with `ZC_`: two trips for where they are, then one for each 50,000 cells
 * and one for what stands below each table.
 */
export async function readTables(context: Excel.RequestContext): Promise<TableData[]> {
  const { tables } = context.workbook
  tables.load({ name: true, showHeaders: true, showTotals: true, worksheet: { name: true } })
  await context.sync()
  const all = tables.items.map((table) => {
    const range = table.getRange()
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true })
    return { table, range }
  })
  const isOurs = ({ name }: Excel.Table): boolean => /^zc_/i.test(name)
  for (const { table } of all) if (isOurs(table)) table.columns.load({ name: true })
  await context.sync()
  const places = all.map(({ table, range }) => placeOf(table.worksheet.name, range))
  const read: TableData[] = []
  for (const [i, { table, range }] of all.entries()) {
    if (!isOurs(table)) continue
    const below = await belowOf(table.worksheet, places[i]!, places)
    const top = range.rowIndex + (table.showHeaders ? 1 : 0)
    const bottom = range.rowIndex + range.rowCount - (table.showTotals ? 1 : 0)
    read.push({
      name: table.name,
      sheet: table.worksheet.name,
      top,
      left: range.columnIndex,
      headers: table.columns.items.map(({ name }) => name),
      rows: await rowsOf(table.worksheet, range, top, bottom),
      ...(below === undefined ? {} : { below }),
    })
  }
  return read
}

async function rowsOf(
  sheet: Excel.Worksheet,
  { columnIndex, columnCount }: Excel.Range,
  top: number,
  bottom: number,
): Promise<CellValue[][]> {
  const rows: CellValue[][] = []
  const height = Math.max(1, Math.floor(CELLS / columnCount))
  for (let start = top; start < bottom; start += height) {
    const part = sheet.getRangeByIndexes(start, columnIndex, Math.min(height, bottom - start), columnCount)
    part.load({ values: true, valueTypes: true })
    await part.context.sync()
    rows.push(...cellsOfRange(part))
  }
  return rows
}

function placeOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): TablePlace {
  const [bottom, right] = [rowIndex + rowCount - 1, columnIndex + columnCount - 1]
  return { sheet, top: rowIndex, left: columnIndex, bottom, right }
}

/** Mostly there is nothing, so few rows are asked for at first. */
async function belowOf(
  sheet: Excel.Worksheet,
  place: TablePlace,
  places: readonly TablePlace[],
): Promise<TableData['below']> {
  const first = place.bottom + 1
  const left = SHEET_ROWS - first
  for (let height = 20; ; height *= 20) {
    const count = Math.min(height, left)
    if (count === 0) return undefined
    const part = sheet.getRangeByIndexes(first, place.left, count, place.right - place.left + 1)
    part.load({ values: true, valueTypes: true })
    await part.context.sync()
    const cells = cellsOfRange(part)
    const below = rowsBelow(place, places, (row, column) => cells[row - first]?.[column - place.left] ?? null)
    if (below === undefined || below.rows < count || count === left) return below
  }
}
