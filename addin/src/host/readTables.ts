import type { TableData } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { cellsOfRange } from './cellsOfRange.ts'

/** Cells of one answer, with their types: well under the 5 MB that Excel on the web takes. */
const CELLS = 50_000

/** The values of all tables whose name begins with `ZC_`: two trips for where they are, then one for each 50,000 cells. */
export async function readTables(context: Excel.RequestContext): Promise<TableData[]> {
  const { tables } = context.workbook
  tables.load({ name: true, showHeaders: true, showTotals: true, worksheet: { name: true } })
  await context.sync()
  const ours = tables.items
    .filter(({ name }) => /^zc_/i.test(name))
    .map((table) => {
      const range = table.getRange()
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true })
      table.columns.load({ name: true })
      return { table, range }
    })
  await context.sync()
  const read: TableData[] = []
  for (const { table, range } of ours) {
    const top = range.rowIndex + (table.showHeaders ? 1 : 0)
    const bottom = range.rowIndex + range.rowCount - (table.showTotals ? 1 : 0)
    read.push({
      name: table.name,
      sheet: table.worksheet.name,
      top,
      left: range.columnIndex,
      headers: table.columns.items.map(({ name }) => name),
      rows: await rowsOf(table.worksheet, range, top, bottom),
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
