import { nameKey } from './nameKey.ts'

/** Things by every name they have, in the form names are compared in; empty text names nothing. */
export function nameIndex<T>(
  named: Iterable<readonly [thing: T, names: readonly string[]]>,
): ReadonlyMap<string, T> {
  const index = new Map<string, T>()
  for (const [thing, names] of named) for (const name of names) index.set(nameKey(name), thing)
  index.delete('')
  return index
}
