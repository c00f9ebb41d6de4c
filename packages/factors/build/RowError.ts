/**
 * A fault in a data file, at its place. Not a ZcError: its reader edits the tables here, and the sentence of
 * `ZC-FACTOR-SET` tells people who use a set to leave it unedited.
 */
export class RowError extends Error {
  override readonly name = 'RowError'

  constructor(file: string, line: number, what: string) {
    super(`packages/factors/data/${file}:${String(line)}: ${what}`)
  }
}
