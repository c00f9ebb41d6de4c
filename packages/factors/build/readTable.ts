import { readCsv } from './readCsv.ts'
import { RowError } from './RowError.ts'

/** One row of a data file with its place, for messages. */
export interface Row<C extends string = string> {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<C, string>>
}

/**
 * Reads a table whose header must be exactly the given columns, in any order.
 *
 * @throws {RowError} also for a cell with outer spaces, which would make two spellings of one word.
 */
export function readTable<C extends string>(file: string, text: string, columns: readonly C[]): Row<C>[] {
  const [header, ...records] = readCsv(file, text)
  const found = header?.fields ?? []
  const unknown = found.filter((name) => !(columns as readonly string[]).includes(name))
  const lacking = columns.filter((name) => !found.includes(name))
  if (unknown.length > 0 || lacking.length > 0 || found.length !== columns.length) {
    throw new RowError(file, 1, `unknown columns [${unknown.join()}], lacking [${lacking.join()}]`)
  }
  return records.map(({ line, fields }) => {
    for (const [index, value] of fields.entries()) {
      if (value !== value.trim())
        throw new RowError(file, line, `${found[index] ?? ''} has spaces around "${value}"`)
    }
    const cells = Object.fromEntries(found.map((name, index) => [name, fields[index] ?? '']))
    return { file, line, cells: cells as Record<C, string> }
  })
}
