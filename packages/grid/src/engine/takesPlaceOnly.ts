import { deserializeRangeWithSheet, sequenceNodeType, type LexerTreeBuilder } from '@univerjs/engine-formula'
import type { IRange } from '@univerjs/core'

/** Calls that ask where a reference stands and never what it holds; without another call inside. */
const PLACES = /\b(?:ROWS?|COLUMNS?|AREAS|SHEETS?|ISFORMULA|FORMULATEXT)\([^()"]*\)/gi

/** Another cell, as a formula refers to it. */
export interface Referred {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/**
 * Whether a formula only asks where a cell stands, as `ROW(A1)` in A1 does, which leads round no circle.
 *
 * What the rest of it refers to by a table or a name is taken to be the cell.
 *
 * @param home - The sheet of the formula.
 */
export function takesPlaceOnly(
  reader: LexerTreeBuilder,
  formula: string,
  home: string,
  cell: Referred,
): boolean {
  const rest = formula.replace(PLACES, '0')
  if (rest === formula) return false
  const isCell = (token: string): boolean => {
    const { sheetName, range } = deserializeRangeWithSheet(token)
    return (sheetName || home).toLowerCase() === cell.sheet.toLowerCase() && holds(range, cell)
  }
  return !(reader.sequenceNodesBuilder(rest) ?? []).some((node) => {
    if (typeof node === 'string') return false
    const { nodeType, token } = node
    if (nodeType === sequenceNodeType.REFERENCE) return isCell(token)
    return nodeType === sequenceNodeType.TABLE || nodeType === sequenceNodeType.DEFINED_NAME
  })
}

/** Whole rows and columns have no number for their open sides. */
function holds({ startRow, endRow, startColumn, endColumn }: IRange, { row, column }: Referred): boolean {
  const isIn = (at: number, from: number, to: number): boolean => !(at < from) && !(at > to)
  return isIn(row, startRow, endRow) && isIn(column, startColumn, endColumn)
}
