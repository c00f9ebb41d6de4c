import type { Problem } from '@zerocarbon/accounting/errors'
import type { Catalogue } from '@zerocarbon/workbook'
import { splitFormula } from '@zerocarbon/xlsx/parts'

/** More names than this do not help to find the one that was meant. */
const NEAR = 3
/** Names differing in a larger part of their letters have nothing in common. */
const FARTHEST = 0.5

/** The first function of a formula that is spelt as one of ours and is none, with the names that come near. */
export function unknownFunction(
  formula: string,
  { functions }: Pick<Catalogue, 'functions'>,
): Problem | undefined {
  if (!/\bZC\./i.test(formula)) return undefined
  const names = functions.map(({ name }) => name)
  const pieces = splitFormula(formula)
  for (const [i, { kind, text }] of pieces.entries()) {
    if (kind !== 'word' || !/^ZC\./i.test(text) || pieces[i + 1]?.text !== '(') continue
    const name = text.slice(3).toUpperCase()
    if (!names.includes(name))
      return { code: 'ZC-FUNCTION-UNKNOWN', info: { name: name.slice(0, 40), known: nearest(name, names) } }
  }
  return undefined
}

/** All names where none comes near. */
function nearest(name: string, names: readonly string[]): readonly string[] {
  const near = names
    .map((one) => ({ one, far: distance(name, one) / Math.max(name.length, one.length) }))
    .filter(({ far }) => far <= FARTHEST)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, NEAR)
  return near.length === 0 ? names : near.map(({ one }) => one)
}

/** Letters put in, left out or exchanged between two words (Levenshtein). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, i) => i)
  for (const [i, letter] of left.split('').entries()) {
    const next = [i + 1]
    for (const [j, other] of right.split('').entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)))
    row = next
  }
  return row[right.length]!
}
