import { RowError } from './RowError.ts'

/** One record of a CSV file and the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
}

// A field is quoted with doubled quotes inside, or free of quotes, commas and line ends.
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

/**
 * Reads RFC 4180 strictly: a stray quote, an empty line or a record of another length than the first is an error, for
 * each of them is how a hand-edited table loses a column without anybody seeing it.
 *
 * @throws {RowError}
 */
export function readCsv(file: string, text: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let line = 1
  field.lastIndex = 0
  while (field.lastIndex < text.length) {
    const begin = line
    const fields: string[] = []
    let end = ','
    while (end === ',') {
      const match = field.exec(text)
      if (!match) throw new RowError(file, line, 'a quote stands where none may, or is not closed')
      fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
      line += match[0].split('\n').length - 1
      end = match[3] ?? ''
    }
    if (fields.length === 1 && fields[0] === '') throw new RowError(file, begin, 'the line is empty')
    const width = records[0]?.fields.length ?? fields.length
    if (fields.length !== width) {
      throw new RowError(file, begin, `has ${String(fields.length)} columns, the header ${String(width)}`)
    }
    records.push({ line: begin, fields })
  }
  return records
}
