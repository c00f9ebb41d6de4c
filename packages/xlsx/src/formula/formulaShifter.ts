import { columnName, parseA1 } from '@zerocarbon/workbook/model'
import { splitFormula, type FormulaPiece } from './splitFormula.ts'

const ROWS = 1_048_576
const COLUMNS = 16_384
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i
const COLUMN = /^(\$?)([A-Z]{1,3})$/i
const ROW = /^(\$?)([1-9]\d{0,6})$/

interface Reference {
  /** From 0; undefined in a reference to whole rows. */
  readonly column: number | undefined
  readonly columnFixed: boolean
  readonly row: number | undefined
  readonly rowFixed: boolean
}

/**
 * Prepares a formula to be moved, as a shared formula is from cell to cell.
 *
 * Relative parts of `A1`, `A:B` and `1:3` move, `$` parts stay; texts, sheet names, functions such as `LOG10(`,
 * tables and structured references are left alone. What leaves the sheet becomes `#REF!`.
 *
 * @returns The formula moved by so many rows down and columns to the right.
 */
export function formulaShifter(formula: string): (rows: number, columns: number) => string {
  const pieces = splitFormula(formula)
  const parts: (string | Reference)[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const range = rangeAt(pieces, i)
    if (range) {
      parts.push(range[0], ':', range[1])
      i += 2
    } else if (namesSheets(pieces, i)) {
      parts.push(piece.text, ':', pieces[i + 2]!.text)
      i += 2
    } else {
      parts.push((standsAlone(pieces, i) ? cell(piece.text) : undefined) ?? piece.text)
    }
  }
  return (rows, columns) =>
    parts.map((part) => (typeof part === 'string' ? part : moved(part, rows, columns))).join('')
}

/** A word before `(`, `!` or `[` is a function, a sheet or a table, however much it looks like a cell. */
function standsAlone(pieces: readonly FormulaPiece[], i: number): boolean {
  const next = pieces[i + 1]
  return pieces[i]!.kind === 'word' && next?.kind !== 'bracket' && next?.text !== '(' && next?.text !== '!'
}

/** `Q1:Q4!A1` names two sheets, not two cells. */
function namesSheets(pieces: readonly FormulaPiece[], i: number): boolean {
  return pieces[i + 1]?.text === ':' && pieces[i + 2]?.kind === 'word' && pieces[i + 3]?.text === '!'
}

function rangeAt(pieces: readonly FormulaPiece[], i: number): readonly [Reference, Reference] | undefined {
  if (pieces[i]!.kind !== 'word' || pieces[i + 1]?.text !== ':' || pieces[i + 2]?.kind !== 'word')
    return undefined
  if (!standsAlone(pieces, i + 2)) return undefined
  const from = pieces[i]!.text
  const to = pieces[i + 2]!.text
  const start = wholeColumn(from) ?? wholeRow(from)
  const end = start && (start.row === undefined ? wholeColumn(to) : wholeRow(to))
  return start && end ? [start, end] : undefined
}

function cell(text: string): Reference | undefined {
  const match = CELL.exec(text)
  const address = match && parseA1(text)
  return address ? { ...address, columnFixed: match[1] === '$', rowFixed: match[3] === '$' } : undefined
}

function wholeColumn(text: string): Reference | undefined {
  const match = COLUMN.exec(text)
  const address = match && parseA1(`${match[2]!}1`)
  return address
    ? { column: address.column, columnFixed: match[1] === '$', row: undefined, rowFixed: true }
    : undefined
}

function wholeRow(text: string): Reference | undefined {
  const match = ROW.exec(text)
  const row = Number(match?.[2]) - 1
  return match && row < ROWS
    ? { column: undefined, columnFixed: true, row, rowFixed: match[1] === '$' }
    : undefined
}

function moved({ column, columnFixed, row, rowFixed }: Reference, rows: number, columns: number): string {
  let text = ''
  if (column !== undefined) {
    const to = columnFixed ? column : column + columns
    if (to < 0 || to >= COLUMNS) return '#REF!'
    text += (columnFixed ? '$' : '') + columnName(to)
  }
  if (row !== undefined) {
    const to = rowFixed ? row : row + rows
    if (to < 0 || to >= ROWS) return '#REF!'
    text += (rowFixed ? '$' : '') + String(to + 1)
  }
  return text
}
