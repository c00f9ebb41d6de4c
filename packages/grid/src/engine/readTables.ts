import type { Worksheet } from '@univerjs/core'
import {
  mergesIn,
  percentColumns,
  percentValue,
  rowsBelow,
  type TableData,
  type TablePlace,
} from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { cellIn } from './cellIn.ts'
import { workbookIn, type Engine } from './Engine.ts'

type Info = ReturnType<Engine['tables']['getTableList']>[number]

/** The values of the ZC tables as they stand in the grid. */
export function readTables(engine: Engine): TableData[] {
  const workbook = workbookIn(engine)
  const infos = engine.tables.getTableList(engine.unit)
  const places = infos.map(placeOf)
  return infos.flatMap((info, i): TableData[] => {
    const sheet = workbook.getSheetBySheetId(info.subUnitId)
    if (!/^_?zc/i.test(info.name) || !sheet) return []
    const valueAt = (row: number, column: number): CellValue =>
      row < sheet.getRowCount() ? cellIn(engine, sheet, row, column).value : null
    const below = rowsBelow(places[i]!, places, valueAt)
    return [{ ...dataOf(engine, info, sheet), ...(below === undefined ? {} : { below }) }]
  })
}

function dataOf(engine: Engine, { name, range, columns }: Info, sheet: Worksheet): TableData {
  const { startRow, startColumn, endRow, endColumn } = range
  const headers = columns.map(({ displayName }) => displayName)
  const percents = percentColumns(headers)
  const unstored: [number, number][] = []
  const rows = Array.from({ length: endRow - startRow }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, c) => {
      const cell = cellIn(engine, sheet, startRow + 1 + r, startColumn + c)
      if (cell.formula !== undefined && cell.value === null) unstored.push([r, c])
      return percents.has(c) ? percentValue(cell) : cell.value
    }),
  )
  const place = { sheet: sheet.getName(), top: startRow + 1, left: startColumn }
  const merged = sheet.getMergeData().map((one) => ({
    top: one.startRow,
    left: one.startColumn,
    bottom: one.endRow,
    right: one.endColumn,
  }))
  const merges = mergesIn({ ...place, bottom: endRow, right: endColumn }, merged)
  return {
    name,
    ...place,
    headers,
    rows,
    ...(unstored.length === 0 ? {} : { unstored }),
    ...(merges === undefined ? {} : { merges }),
  }
}

/** With its totals row, which the engine has outside the table. */
function placeOf({ subUnitId, range, meta }: Info): TablePlace {
  const { startRow: top, startColumn: left, endRow, endColumn: right } = range
  const totals = (meta as { totalsRow?: boolean } | undefined)?.totalsRow === true ? 1 : 0
  return { sheet: subUnitId, top, left, bottom: endRow + totals, right }
}
