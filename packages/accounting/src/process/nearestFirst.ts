import type { Text } from '../trace/index.ts'
import { looseName } from './looseName.ts'

/**
 * Names in order of how many pairs of neighbouring letters they or their aliases share with a text; equal ones keep
 * their order.
 */
export function nearestFirst(
  text: string,
  names: readonly { readonly name: Text; readonly aliases?: readonly string[] }[],
): readonly Text[] {
  const wanted = pairs(text)
  return names
    .map(({ name, aliases = [] }) => ({
      name,
      near: Math.max(...[name.zh, name.en, ...aliases].map((each) => alike(wanted, pairs(each)))),
    }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ name }) => name)
}

/** A single letter counts as well: names of two Chinese characters have one pair. */
function pairs(text: string): ReadonlySet<string> {
  const letters = Array.from(looseName(text.slice(0, 60)))
  return new Set([...letters, ...letters.slice(1).map((letter, i) => `${letters[i]!}${letter}`)])
}

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  ([...a].filter((pair) => b.has(pair)).length * 2) / Math.max(1, a.size + b.size)
