import { percentColumns, percentValue, type TableData } from '@zerocarbon/workbook'
import { cellIn } from './cellIn.ts'
import { workbookIn, type Engine } from './Engine.ts'

/** The values of the ZC tables as they stand in the grid. */
export function readTables(engine: Engine): TableData[] {
  const workbook = workbookIn(engine)
  return engine.tables.getTableList(engine.unit).flatMap((info): TableData[] => {
    const sheet = workbook.getSheetBySheetId(info.subUnitId)
    if (!/^_?zc/i.test(info.name) || !sheet) return []
    const { startRow, startColumn, endRow, endColumn } = info.range
    const headers = info.columns.map(({ displayName }) => displayName)
    const percents = percentColumns(headers)
    const rows = Array.from({ length: endRow - startRow }, (_, r) =>
      Array.from({ length: endColumn - startColumn + 1 }, (__, c) => {
        const cell = cellIn(engine, sheet, startRow + 1 + r, startColumn + c)
        return percents.has(c) ? percentValue(cell) : cell.value
      }),
    )
    return [{ name: info.name, sheet: sheet.getName(), top: startRow + 1, left: startColumn, headers, rows }]
  })
}
