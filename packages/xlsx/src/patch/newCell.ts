import { cellXml } from './cellXml.ts'
import type { NewCellContext } from './CellSources.ts'
import type { CellChange } from './WorkbookChanges.ts'
import { writtenFormula } from './writtenFormula.ts'

/**
 * Writes a cell where there was none.
 *
 * @param rowStyle - Style of the whole row, which goes before that of the column.
 * @returns `''` where there is nothing to write.
 */
export function newCell(change: CellChange, rowStyle: number | undefined, context: NewCellContext): string {
  const { row, column, value, style } = change
  const { xml: formula, mark } = writtenFormula(change, context)
  if (value === null && formula === '' && style === undefined) return ''
  if (formula !== '') context.formulasChanged.yes = true
  const base = rowStyle ?? context.columnStyles(column)
  const id = style === undefined ? base : context.sources.styleOf(base ?? 0, style)
  return cellXml({ row, column, value, formula, style: id, mark }, context.prefix)
}

/** Writes a row where there was none; `''` where no cell has anything in it. */
export function newRow(
  row: number,
  changes: ReadonlyMap<number, CellChange>,
  context: NewCellContext,
): string {
  let cells = ''
  for (const change of changes.values()) cells += newCell(change, undefined, context)
  return cells === '' ? '' : `<${context.prefix}row r="${String(row + 1)}">${cells}</${context.prefix}row>`
}
