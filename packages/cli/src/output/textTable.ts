import stringWidth from 'string-width'

/** A column of a table for people. Numbers stand right. */
export interface Column {
  readonly header: string
  readonly right?: boolean
}

/**
 * Lays out a table for a terminal; Chinese characters count as two columns.
 *
 * Control characters in cells are shown as spaces: a workbook must not be able to steer the terminal.
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map(plain))
  const widths = columns.map(({ header }, c) =>
    Math.max(stringWidth(header), ...clean.map((row) => stringWidth(row[c] ?? ''))),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) => pad(cell, widths[c]!, columns[c]!.right ?? false))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(columns.map(({ header }) => header)), rule, ...clean.map(line)].join('\n')
}

/** Text without control characters and direction marks. */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)))
  return right ? space + cell : cell + space
}
