export interface CellAddress {
  /** From 0. */
  readonly row: number
  /** From 0. */
  readonly column: number
}

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i
const ROWS = 1_048_576
const COLUMNS = 16_384

/** Reads `B18` or `$B$18`; undefined where the text is no cell of a sheet of 1,048,576 rows and 16,384 columns. */
export function parseA1(text: string): CellAddress | undefined {
  const match = A1.exec(text)
  if (!match) return undefined
  let column = 0
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2])
  return row <= ROWS && column <= COLUMNS ? { row: row - 1, column: column - 1 } : undefined
}
