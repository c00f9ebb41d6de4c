import { toFileFormula } from '../formula/functionSpelling.ts'
import { cellXml, formulaXml } from './cellXml.ts'
import type { ColumnStyles } from './columnStyles.ts'
import type { CellChange, CellStyle } from './WorkbookChanges.ts'

/** The number of a style made from another one, see `StyleBook.styleLike`. */
export type StyleOf = (base: number, style: CellStyle) => number

export interface NewCellContext {
  readonly prefix: string
  readonly styleOf: StyleOf
  readonly columnStyles: ColumnStyles
  /** Set to true when a formula comes or goes. */
  readonly formulasChanged: { yes: boolean }
}

/**
 * Writes a cell where there was none.
 *
 * @param rowStyle - Style of the whole row, which goes before that of the column.
 * @returns `''` where there is nothing to write.
 */
export function newCell(change: CellChange, rowStyle: number | undefined, context: NewCellContext): string {
  const { row, column, value, style } = change
  const { prefix } = context
  const hasFormula = change.formula !== undefined && change.formula !== null
  if (value === null && !hasFormula && style === undefined) return ''
  if (hasFormula) context.formulasChanged.yes = true
  const formula = hasFormula ? formulaXml(toFileFormula(change.formula), prefix) : ''
  const base = rowStyle ?? context.columnStyles(column)
  const id = style === undefined ? base : context.styleOf(base ?? 0, style)
  return cellXml({ row, column, value, formula, style: id }, prefix)
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
