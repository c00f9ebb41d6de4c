import type { Worksheet } from '@univerjs/core'
import type { NewSheet, NewTable } from '@zerocarbon/xlsx'
import { workbookIn, type Engine } from '../engine/Engine.ts'
import type { OpenedFile } from './OpenedFile.ts'
import { cellChanges } from './cellChanges.ts'

/** The sheets the file does not have yet, with their tables. */
export function newSheets(engine: Engine, { sheetIds }: OpenedFile): NewSheet[] {
  return workbookIn(engine)
    .getSheets()
    .filter((sheet) => !sheetIds.includes(sheet.getSheetId()))
    .map((sheet) => newSheet(engine, sheet))
}

function newSheet(engine: Engine, sheet: Worksheet): NewSheet {
  const tables = engine.tables
    .getTablesBySubunitId(engine.unit, sheet.getSheetId())
    .map((table): NewTable => {
      const { name, columns, range } = table.getTableInfo()
      const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range
      return { name, top, left, bottom, right, columns: columns.map(({ displayName }) => displayName) }
    })
  // The writer sets the headers of a table itself.
  const isHeader = (row: number, column: number): boolean =>
    tables.some(({ top, left, right }) => row === top && column >= left && column <= right)
  const cells = cellChanges(engine, sheet, { rows: [] })
    .filter(({ row, column }) => !isHeader(row, column))
    .map(({ formula, ...cell }) => (formula === null || formula === undefined ? cell : { ...cell, formula }))
  return { name: sheet.getName(), cells, ...(tables.length > 0 ? { tables } : {}) }
}
