import { ZcError, type Problem } from '@zerocarbon/accounting/errors'
import type { FactorQuery } from '@zerocarbon/accounting/factor'
import { cn2026 } from '../cn2026.ts'
import { createFactorBook, type FactorBook } from '../createFactorBook.ts'

/** The bundled set, searchable. */
export const book: FactorBook = createFactorBook(cn2026)

/** A factor of electricity as published. */
export const grid = (query: Partial<FactorQuery<'rate'>>): string =>
  book.find({ kind: 'rate', carrier: 'electricity', ...query }).value

/** What a search is refused with. */
export function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
  throw new Error('nothing was thrown')
}
