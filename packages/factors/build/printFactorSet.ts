import type { PackedFactorSet } from '../src/PackedFactorSet.ts'

/** The set as JSON with one source, carrier or row a line, so that a change of one reads as a change of one line. */
export function printFactorSet(set: PackedFactorSet): string {
  const lines = (entries: readonly object[]): string =>
    entries.map((entry) => JSON.stringify(entry)).join(',\n')
  const lists = [
    'carriers',
    'regions',
    'gases',
    'parameters',
    'families',
    'factors',
    'process',
    'potentials',
    'origins',
    'notes',
  ] as const
  return [
    '{',
    `"id": ${JSON.stringify(set.id)},`,
    `"hash": ${JSON.stringify(set.hash)},`,
    lists.map((list) => `"${list}": [\n${lines(set[list])}\n]`).join(',\n'),
    '}',
    '',
  ].join('\n')
}
