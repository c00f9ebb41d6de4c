import { rowsBelow, type TableData, type TablePlace } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { cellsOfRange } from './cellsOfRange.ts'
import { loadAreas, type SheetArea } from './loadAreas.ts'

/** Cells of one answer, with their types: well under the 5 MB that Excel on the web takes. */
const CELLS = 50_000
/** Rows of a sheet of Excel. */
const SHEET_ROWS = 1_048_576

/** Rows asked for under each table; mostly nothing stands there. */
const BELOW = 20

/**
 * The values of all tables whose name begins with `ZC_`: two trips for where they are, and one for all their cells and
 * what stands below them, as long as there are no more than 50,000.
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
  const ours = all.flatMap(({ table, range }, i) =>
    isOurs(table) ? [{ table, place: places[i]!, area: areaOf(table, range) }] : [],
  )
  const areas = ours.flatMap(({ table, place, area }) => [area, areaBelow(table.worksheet, place, BELOW)])
  const cells = (await loadAreas(context, areas, { values: true, valueTypes: true }, CELLS)).map((parts) =>
    parts.flatMap(cellsOfRange),
  )
  const read: TableData[] = []
  for (const [i, { table, place, area }] of ours.entries()) {
    const below = await belowOf(table.worksheet, place, places, cells[2 * i + 1]!)
    read.push({
      name: table.name,
      sheet: table.worksheet.name,
      top: area.top,
      left: area.left,
      headers: table.columns.items.map(({ name }) => name),
      rows: cells[2 * i]!,
      ...(below === undefined ? {} : { below }),
    })
  }
  return read
}

/** The rows of a table, without header and total. */
function areaOf(
  { worksheet, showHeaders, showTotals }: Excel.Table,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): SheetArea {
  const [above, under] = [showHeaders ? 1 : 0, showTotals ? 1 : 0]
  return {
    sheet: worksheet,
    top: rowIndex + above,
    left: columnIndex,
    height: Math.max(0, rowCount - above - under),
    width: columnCount,
  }
}

function placeOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): TablePlace {
  const [bottom, right] = [rowIndex + rowCount - 1, columnIndex + columnCount - 1]
  return { sheet, top: rowIndex, left: columnIndex, bottom, right }
}

/** Up to `height` rows under a table. */
const areaBelow = (
  sheet: Excel.Worksheet,
  { bottom, left, right }: TablePlace,
  height: number,
): SheetArea => ({
  sheet,
  top: bottom + 1,
  left,
  height: Math.min(height, SHEET_ROWS - bottom - 1),
  width: right - left + 1,
})

/** What stands right below a table. @param first - The rows that were read; more are asked for while all are filled. */
async function belowOf(
  sheet: Excel.Worksheet,
  place: TablePlace,
  places: readonly TablePlace[],
  first: readonly (readonly CellValue[])[],
): Promise<TableData['below']> {
  let cells = first
  for (let height = BELOW; ; height *= 20) {
    const count = cells.length
    if (count === 0) return undefined
    const at = (row: number, column: number): CellValue =>
      cells[row - place.bottom - 1]?.[column - place.left] ?? null
    const below = rowsBelow(place, places, at)
    const next = areaBelow(sheet, place, height * 20)
    if (below === undefined || below.rows < count || count === next.height) return below
    const parts = await loadAreas(sheet.context, [next], { values: true, valueTypes: true }, CELLS)
    cells = parts[0]!.flatMap(cellsOfRange)
  }
}
