import type { CellValue, SheetModel, TableModel, WorkbookModel } from '../model/index.ts'
import { mergesIn } from './mergesIn.ts'
import { percentColumns, percentValue } from './percentColumns.ts'
import { rowsBelow } from './rowsBelow.ts'
import type { TableData } from './TableData.ts'

/** The values of every table of a workbook whose name begins with `ZC`; a totals row is no data. Names that are
 * only near ours come along so that somebody is told of them. */
export function tablesOf(model: WorkbookModel): TableData[] {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name, sheet]))
  return model.tables
    .filter((table) => /^_?zc/i.test(table.name))
    .map((table) => {
      const sheet = sheets.get(table.sheet)
      const below = rowsBelow(table, model.tables, (r, c) => sheet?.rows[r]?.[c]?.value ?? null)
      return { ...tableData(table, sheet), ...(below === undefined ? {} : { below }) }
    })
}

function tableData(table: TableModel, sheet: SheetModel | undefined): TableData {
  const top = table.top + (table.headerRow ? 1 : 0)
  const bottom = table.bottom - (table.totalsRow ? 1 : 0)
  const rows: CellValue[][] = []
  const unstored: [number, number][] = []
  const percents = percentColumns(table.columns)
  for (let r = top; r <= bottom; r++) {
    const cells = sheet?.rows[r]
    const row: CellValue[] = []
    for (let c = table.left; c <= table.right; c++) {
      const cell = cells?.[c]
      row.push(cell && percents.has(c - table.left) ? percentValue(cell) : (cell?.value ?? null))
      if (cell?.formula !== undefined && cell.value === null) unstored.push([r - top, c - table.left])
    }
    rows.push(row)
  }
  const { name, left, columns: headers } = table
  const merges = mergesIn({ top, left, bottom, right: table.right }, sheet?.merges)
  return {
    name,
    sheet: table.sheet,
    top,
    left,
    headers,
    rows,
    ...(unstored.length === 0 ? {} : { unstored }),
    ...(merges === undefined ? {} : { merges }),
  }
}
