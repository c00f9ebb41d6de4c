import { ZcError } from '../errors/index.ts'
import type { MethodBook } from '../factor/index.ts'
import { looseName } from './looseName.ts'
import type { ProcessMethod } from './ProcessMethod.ts'
import { publishedFor } from './publishedFor.ts'

/**
 * The methods that take a substance: those with published values of it for a stream, and for a gas those whose streams
 * are gases.
 */
export function methodsTaking(
  methods: readonly ProcessMethod[],
  book: MethodBook,
  text: string,
): readonly ProcessMethod[] {
  const found = bySubstance(methods, book).get(looseName(text)) ?? []
  const ofGases = isGas(book, text)
    ? methods.filter(({ inputs }) => inputs.some(({ each }) => each === 'gas'))
    : []
  return [...new Set([...found, ...ofGases])]
}

/** A table asks once a row, and the search runs all methods. */
const searched = new WeakMap<
  MethodBook,
  {
    readonly methods: readonly ProcessMethod[]
    readonly names: ReadonlyMap<string, readonly ProcessMethod[]>
  }
>()

function bySubstance(
  methods: readonly ProcessMethod[],
  book: MethodBook,
): ReadonlyMap<string, readonly ProcessMethod[]> {
  const before = searched.get(book)
  if (before?.methods === methods) return before.names
  const names = new Map<string, ProcessMethod[]>()
  for (const method of methods) {
    const ofStreams = publishedFor(method, book).filter(({ input }) =>
      method.inputs.some(({ id, each }) => id === input && each !== undefined),
    )
    const own = ofStreams.flatMap(({ rows }) =>
      rows.flatMap((r) => [r.of, r.name.zh, r.name.en, ...r.aliases]),
    )
    for (const name of new Set(own.map(looseName))) names.set(name, [...(names.get(name) ?? []), method])
  }
  searched.set(book, { methods, names })
  return names
}

function isGas(book: MethodBook, text: string): boolean {
  try {
    book.potential(text, book.potentialSets[0] ?? '')
    return true
  } catch (error) {
    return error instanceof ZcError && error.problem.code === 'ZC-GWP-MISSING'
  }
}
