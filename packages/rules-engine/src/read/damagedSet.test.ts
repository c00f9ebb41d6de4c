import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { at } from '../testing/madeUpSet.ts'
import { assess } from '../judge/assess.ts'
import { readRuleSet } from './readRuleSet.ts'

const text = readRuleFiles('rules').find(({ path }) => path.endsWith('national-2026/ruleset.json'))!.text

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, entry]) => placesIn(entry, [...path, key]))]
}

function damaged(path: readonly string[], put: unknown): unknown {
  const copy: unknown = JSON.parse(text)
  let around = copy as Record<string, unknown>
  for (const step of path.slice(0, -1)) around = around[step] as Record<string, unknown>
  around[path.at(-1) ?? ''] = put
  return copy
}

const places = placesIn(JSON.parse(text)).filter((path) => path.length > 0)
const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    0.2,
    -1,
    true,
    '',
    '0.2',
    'x',
    [],
    {},
    '9'.repeat(400),
    'constructor',
    '__proto__',
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

it('a damaged set is refused at a place, or still judges without failing; it never throws', () => {
  let refused = 0
  fc.assert(
    fc.property(fc.constantFrom(...places), rubbish, (path, put) => {
      const read = readRuleSet(JSON.stringify(damaged(path, put), undefined, 1) ?? '', {
        file: 'damaged.json',
      })
      const problems = 'problems' in read ? read.problems : []
      refused += problems.length > 0 ? 1 : 0
      expect(
        problems.every(({ line, column, sentence }) => line > 0 && column > 0 && sentence.zh !== ''),
      ).toBe(true)
      const verdicts = 'ruleSet' in read ? assess(read.ruleSet, at('2026-12-31', {})).verdicts : []
      // Nothing is known of the subject, so nothing it brings about is a pass.
      expect(verdicts.filter(({ outcome }) => outcome === 'pass')).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(refused).toBeGreaterThan(200)
})
