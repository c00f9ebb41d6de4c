import type { TableModel } from '@zerocarbon/workbook/model'
import type { GrownTable } from '@zerocarbon/xlsx'
import type { Engine } from '../engine/Engine.ts'
import type { OpenedFile } from './OpenedFile.ts'

/** The tables of the file that took in rows below them. */
export function grownTables(engine: Engine, { model }: OpenedFile): GrownTable[] {
  const now = engine.tables.getTableList(engine.unit)
  return model.tables.flatMap((table): GrownTable[] => {
    const range = now.find(({ name }) => name === table.name)?.range
    return range && hasGrown(table, range) ? [{ name: table.name, bottom: range.endRow }] : []
  })
}

/** Whether a table took in rows below it and is the same otherwise; one with a totals row never does. */
export function hasGrown(
  { top, left, bottom, right, totalsRow }: TableModel,
  range: { startRow: number; startColumn: number; endRow: number; endColumn: number },
): boolean {
  return (
    !totalsRow &&
    range.startRow === top &&
    range.startColumn === left &&
    range.endRow > bottom &&
    range.endColumn === right
  )
}
