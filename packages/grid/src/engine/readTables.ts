import type { TableData } from '@zerocarbon/workbook'
import { cellIn } from './cellIn.ts'
import { workbookIn, type Engine } from './Engine.ts'

/** The values of the ZC tables as they stand in the grid. */
export function readTables(engine: Engine): TableData[] {
  const workbook = workbookIn(engine)
  return engine.tables.getTableList(engine.unit).flatMap((info): TableData[] => {
    const sheet = workbook.getSheetBySheetId(info.subUnitId)
    if (!/^_?zc/i.test(info.name) || !sheet) return []
    const { startRow, startColumn, endRow, endColumn } = info.range
    const rows = Array.from({ length: endRow - startRow }, (_, r) =>
      Array.from(
        { length: endColumn - startColumn + 1 },
        (__, c) => cellIn(engine, sheet, startRow + 1 + r, startColumn + c).value,
      ),
    )
    const headers = info.columns.map(({ displayName }) => displayName)
    return [{ name: info.name, sheet: sheet.getName(), top: startRow + 1, left: startColumn, headers, rows }]
  })
}
