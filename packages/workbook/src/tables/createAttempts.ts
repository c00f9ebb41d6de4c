import { ZcError, type Problem } from '@zerocarbon/accounting/errors'

/** Goes through the cells of one row and keeps every problem with the column it is in. */
export interface Attempts<Column extends string> {
  readonly problems: readonly { readonly column: Column; readonly problem: Problem }[]
  /** What `read` gives; undefined where it throws a ZcError, which is kept. */
  readonly attempt: <T>(column: Column, read: () => T) => T | undefined
}

/** Starts on a row: its first bad cell never hides another one. */
export function createAttempts<Column extends string>(): Attempts<Column> {
  const problems: { column: Column; problem: Problem }[] = []
  return {
    problems,
    attempt(column, read) {
      try {
        return read()
      } catch (error) {
        if (!(error instanceof ZcError)) throw error
        problems.push({ column, problem: error.problem })
        return undefined
      }
    },
  }
}
