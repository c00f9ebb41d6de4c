import type { FactorSet } from '../src/FactorSet.ts'

/** The set as JSON with one carrier, region or factor a line, so that a change of one reads as a change of one line. */
export function printFactorSet(set: FactorSet): string {
  const lines = (entries: readonly object[]): string =>
    entries.map((entry) => JSON.stringify(entry)).join(',\n')
  return [
    '{',
    `"id": ${JSON.stringify(set.id)},`,
    `"hash": ${JSON.stringify(set.hash)},`,
    `"carriers": [\n${lines(set.carriers)}\n],`,
    `"regions": [\n${lines(set.regions)}\n],`,
    `"factors": [\n${lines(set.factors)}\n]`,
    '}',
    '',
  ].join('\n')
}
