import type { ICellData, Worksheet } from '@univerjs/core'
import { SetRangeValuesCommand } from '@univerjs/sheets'
import type { CellWrite } from '@zerocarbon/workbook'
import { type Engine } from '../engine/Engine.ts'
import { valueData } from '../open/cellData.ts'

/** A cell to write with its sheet found. */
export type PlacedWrite = Omit<CellWrite, 'sheet'> & { readonly sheet: Worksheet }

/** Writes cells, a step of undo for each sheet. */
export function writeCells({ commands, unit }: Engine, cells: readonly PlacedWrite[]): void {
  const bySheet = new Map<Worksheet, Record<number, Record<number, ICellData>>>()
  for (const { sheet, row, column, ...write } of cells) {
    let rows = bySheet.get(sheet)
    if (!rows) bySheet.set(sheet, (rows = {}))
    ;(rows[row] ??= {})[column] = { ...rows[row]?.[column], ...written(write) }
  }
  for (const [sheet, value] of bySheet) {
    const subUnitId = sheet.getSheetId()
    // The command takes its places from `value` but refuses to begin without a range.
    const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }
    commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: unit, subUnitId, range, value })
  }
}

/** A value replaces a formula and a formula a value; a format alone leaves both. Text is never run as a formula. */
function written({ value, formula, format }: Pick<CellWrite, 'value' | 'formula' | 'format'>): ICellData {
  const style = format === undefined ? {} : { s: { n: { pattern: format } } }
  if (value === undefined && formula === undefined) return style
  return {
    v: null,
    ...valueData(value ?? null),
    p: null,
    si: null,
    f: formula === undefined ? null : `=${formula}`,
    ...style,
  }
}
