import { zcError } from '@zerocarbon/accounting/errors'
import type { PopulationRow } from './PopulationRow.ts'

/**
 * The rows of a CSV text (RFC 4180) by the names of its header. Empty lines are left out.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a row that does not fit the header, with its line.
 */
export function csvRows(text: string, file: string): PopulationRow[] {
  const [header, ...records] = recordsOf(text.replace(/^\uFEFF/, ''))
  const names = header?.cells ?? []
  if (new Set(names).size < names.length)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: `${file}:${String(header?.line ?? 1)}`,
      text: names.find((name, index) => names.indexOf(name) < index) ?? '',
      allowed: { zh: '每列一个不重复的列名', en: 'a name of its own for each column' },
    })
  return records.map(({ line, cells }) => {
    const place = `${file}:${String(line)}`
    if (cells.length !== names.length)
      throw zcError('ZC-ARGUMENT-INVALID', {
        name: place,
        text: cells.join(',').slice(0, 60),
        allowed: names.join(','),
      })
    return {
      place,
      header: `${file}:${String(header?.line ?? 1)}`,
      values: Object.fromEntries(names.map((name, index) => [name, cells[index]])),
    }
  })
}

interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

function recordsOf(text: string): CsvRecord[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y
  const records: CsvRecord[] = []
  let [line, begin] = [1, 1]
  let cells: string[] = []
  while (field.lastIndex < text.length) {
    const match = field.exec(text)
    // A quote out of its place: the rest of the record cannot be told apart.
    if (!match) return [...records, { line: begin, cells: ['"'] }]
    const [whole, quoted, bare = '', end] = match
    cells.push((quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim())
    line += whole.split(/\r\n|\n|\r/).length - 1
    if (end === ',' && field.lastIndex < text.length) continue
    if (end === ',') cells.push('')
    if (cells.some((cell) => cell !== '')) records.push({ line: begin, cells })
    cells = []
    begin = line
  }
  return records
}
