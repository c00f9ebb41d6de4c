import { zcError } from '../errors/index.ts'
import type { MethodBook } from '../factor/index.ts'
import { oneOfSets } from './oneOfSets.ts'
import type { ProcessMethod } from './ProcessMethod.ts'
import { publishedFor } from './publishedFor.ts'

/**
 * The guideline of published values a text names; one that is not known would silently find nothing.
 *
 * @param methods - Those whose published values are looked through for guidelines: all there are, so that one that has
 *   nothing for the method at hand is still known.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID`, listing the guidelines there are.
 */
export function guidelineNamed(methods: readonly ProcessMethod[], book: MethodBook, text: string): string {
  const known = guidelinesOf(methods, book)
  const found = oneOfSets(known, text)
  if (found !== undefined) return found
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: 'set',
    text: text.slice(0, 40),
    allowed: known.join(' · '),
  })
}

/** Every cell that names a guideline asks, and the search runs all methods. */
const searched = new WeakMap<
  MethodBook,
  { readonly methods: readonly ProcessMethod[]; readonly sets: readonly string[] }
>()

function guidelinesOf(methods: readonly ProcessMethod[], book: MethodBook): readonly string[] {
  const before = searched.get(book)
  if (before?.methods === methods) return before.sets
  const rows = methods.flatMap((method) => publishedFor(method, book).flatMap((found) => found.rows))
  const sets = [...new Set(rows.map(({ set }) => set))].toSorted()
  searched.set(book, { methods, sets })
  return sets
}
