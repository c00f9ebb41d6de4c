import { CsvError, parse } from 'csv-parse/sync'
import { RowError } from './RowError.ts'

/** One record of a CSV file and the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
}

/**
 * Reads RFC 4180 strictly: a stray quote, an empty line or a record of another length than the first is an error, for
 * each of them is how a hand-edited table loses a column without anybody seeing it.
 *
 * @throws {RowError}
 */
export function readCsv(file: string, text: string): CsvRecord[] {
  let begin = 1
  const records: CsvRecord[] = []
  for (const { record, info } of parsed(file, text)) {
    const line = begin
    begin = info.lines + 1
    if (record.length === 1 && record[0] === '') throw new RowError(file, line, 'the line is empty')
    const width = records[0]?.fields.length ?? record.length
    if (record.length !== width) {
      throw new RowError(file, line, `has ${String(record.length)} columns, the header ${String(width)}`)
    }
    records.push({ line, fields: record })
  }
  return records
}

interface Parsed {
  readonly record: readonly string[]
  /** `lines`: line on which the record ends. */
  readonly info: { readonly lines: number }
}

function parsed(file: string, text: string): Parsed[] {
  try {
    // The length of records is checked above, where the line is known.
    return parse(text, { info: true, relax_column_count: true }) as unknown as Parsed[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new RowError(file, Number(error['lines'] ?? 1), 'a quote stands where none may, or is not closed')
  }
}
