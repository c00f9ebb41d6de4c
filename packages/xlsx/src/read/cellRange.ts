import { formatA1, parseA1 } from '@zerocarbon/workbook/model'

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

/** `A3:E7`, or `A3` for one cell; the reverse of `cellRange`. */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  const start = formatA1({ row: top, column: left })
  return top === bottom && left === right ? start : `${start}:${formatA1({ row: bottom, column: right })}`
}

/** Whether two blocks have a cell in common. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
}

/** Whether a cell lies in a block. */
export function isInside({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
