/** One record of a CSV text and the line it begins on, counted from 1; a quote that is misplaced or open makes it broken. */
export interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
  readonly broken: boolean
}

/** Splits text by RFC 4180; empty lines are left out, outer spaces of cells too. */
export function csvRecords(text: string): CsvLine[] {
  const records: CsvLine[] = []
  // A field is quoted, or holds no quote; the empty match at the end of the text ends the loop.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  let line = 1
  let begin = 1
  let cells: string[] = []
  while (field.lastIndex < plain.length) {
    const match = field.exec(plain)
    if (!match) return [...records, { line: begin, cells, broken: true }]
    const [whole, quoted, bare = '', end] = match
    cells.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"').trim())
    line += whole.split(/\r\n|\n|\r/).length - 1
    if (end === ',' && field.lastIndex < plain.length) continue
    if (end === ',') cells.push('')
    if (cells.some((cell) => cell !== '')) records.push({ line: begin, cells, broken: false })
    cells = []
    begin = line
  }
  return records
}
