import { parseA1 } from '@zerocarbon/workbook/model'

/** A block of cells, counted from 0, last row and column included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Reads `A3:E7` or a single `A3`; undefined where it is neither or runs backwards. */
export function cellRange(text: string): CellRange | undefined {
  const [from = '', to = from, ...more] = text.split(':')
  const start = parseA1(from)
  const end = parseA1(to)
  if (!start || !end || more.length > 0 || end.row < start.row || end.column < start.column) return undefined
  return { top: start.row, left: start.column, bottom: end.row, right: end.column }
}
