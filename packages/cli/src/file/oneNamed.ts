import type { Text } from '@zerocarbon/accounting/trace'

/** Something a cell of a file may name by its id or in either language. */
export interface Named {
  readonly id: string
  readonly name: Text
}

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s_-]+/g, '')
    .toLowerCase()

/** Finds what a text names by its id or its Chinese or English name, in any case; undefined for any other text. */
export function oneNamed(list: readonly Named[]): (text: string) => string | undefined {
  // Ids last, so that a name never hides the id of another.
  const ids = new Map([
    ...list.flatMap(({ id, name }) => [name.zh, name.en].map((each) => [keyOf(each), id] as const)),
    ...list.map(({ id }) => [keyOf(id), id] as const),
  ])
  return (text) => ids.get(keyOf(text))
}
