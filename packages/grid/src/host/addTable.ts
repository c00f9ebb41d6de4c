import type { Worksheet } from '@univerjs/core'
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/sheets-table'
import type { Block } from '@zerocarbon/workbook'
import { type Engine } from '../engine/Engine.ts'
import { writeCells } from './writeCells.ts'

/**
 * Lays a table over cells; one of the same name is replaced.
 *
 * Not by the command people use: it renames a table that is called like a sheet, and ours all are.
 */
export function addTable(
  engine: Engine,
  sheet: Worksheet,
  name: string,
  { top, left, bottom, right }: Block,
  headers: readonly string[],
): void {
  const { commands, tables, unit } = engine
  const subUnitId = sheet.getSheetId()
  const ids = tables.getTableList(unit)
  const before = ids.find((table) => table.name.toLowerCase() === name.toLowerCase())
  if (before) {
    const params = { unitId: unit, subUnitId: before.subUnitId, tableId: before.id }
    commands.syncExecuteCommand(DeleteSheetTableMutation.id, params)
  }
  let number = ids.length + 1
  while (ids.some(({ id }) => id === `table${String(number)}`)) number++
  commands.syncExecuteCommand(AddSheetTableMutation.id, {
    unitId: unit,
    subUnitId,
    tableId: `table${String(number)}`,
    name,
    range: { startRow: top, startColumn: left, endRow: bottom, endColumn: right },
    header: [...headers],
    options: { showHeader: true },
  })
  // When the table lies there: a table right above would take in a row that belongs to none.
  writeCells(
    engine,
    headers.map((value, i) => ({ sheet, row: top, column: left + i, value })),
  )
}
