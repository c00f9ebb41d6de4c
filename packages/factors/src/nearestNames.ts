import { editsBetween } from './editsBetween.ts'
import { nameKey } from './nameKey.ts'

/** Longer text is cut: the cost of a comparison is the product of two lengths. */
const longest = 40
/** Share of characters that may differ; beyond it a name is no help to anybody. */
const farthest = 0.7

/** A name to compare with, and what to answer when it is near. */
export interface Candidate {
  readonly name: string
  readonly answer: string
}

/**
 * The answers whose names come closest to a text: names that contain it or are contained in it first, then by edit
 * distance. Equal closeness keeps the order given.
 *
 * @returns At most n, each once; empty where nothing comes near.
 */
export function nearestNames(text: string, candidates: readonly Candidate[], n: number): string[] {
  const wanted = nameKey(text.slice(0, longest))
  if (wanted === '') return []
  const best = new Map<string, number>()
  for (const { name, answer } of candidates) {
    const far = distance(wanted, nameKey(name))
    if (far <= farthest && far < (best.get(answer) ?? Infinity)) best.set(answer, far)
  }
  return [...best]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, n)
    .map(([answer]) => answer)
}

/** 0 for equal, below 0.5 for one inside the other, at most 1 for nothing in common. */
function distance(a: string, b: string): number {
  const long = Math.max(a.length, b.length)
  if (long === 0) return 1
  if (a.includes(b) || b.includes(a)) return Math.abs(a.length - b.length) / long / 2
  // A difference in length alone is already too much: most names stop here.
  if (Math.abs(a.length - b.length) / long > farthest) return 1
  return editsBetween(a, b) / long
}
