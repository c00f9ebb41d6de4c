import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { assessByRulesEngine } from '../engine/assessByRulesEngine.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { assess } from '../judge/assess.ts'
import { at, both, one, value } from '../testing/madeUpSet.ts'
import { randomCase, randomDay, randomFacts, randomSets } from '../testing/randomRules.ts'
import { waivable } from '../testing/judgedFirst.ts'
import type { DecisionRecord } from './DecisionRecord.ts'
import { readRecords } from './readRecords.ts'
import { recordOf } from './recordOf.ts'
import { replayRecord } from './replayRecord.ts'

const on = '2026-06-30'
const set = one({})
const record = (facts: Record<string, string>, more: object = {}, ruleSet = set): DecisionRecord => {
  const c = at(on, facts, more)
  return recordOf(ruleSet, c, assess(ruleSet, c), { backend: 'reference', name: 'plant' })
}
const recordsIn = (text: string): readonly DecisionRecord[] => {
  const read = readRecords(text)
  return 'records' in read ? read.records : []
}
/** As it comes back from a file. */
const stored = (each: DecisionRecord): DecisionRecord =>
  recordsIn(canonicalJson({ format: 'zc-records/1', records: [each] }))[0]!
const stricter = one(
  {},
  {
    version: '1.0.1',
    parameters: {
      most: { label: both('most'), unit: 't/MJ', decimals: 1, values: [value('2020-01-01', '1')] },
    },
  },
)

describe('a record', () => {
  it('holds the decision, the limit with its clause, the ratio and the gap in its own unit', () => {
    const { criteria, facts, ruleSet, id, hash } = record({ mass: '2.001', energy: '1' })
    expect(ruleSet).toEqual({ id: 'made.up', version: '1.0.0', hash: set.hash, status: 'published' })
    expect([id, hash]).toEqual([
      expect.stringMatching(/^zc-[0-9a-f]{16}$/),
      expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    ])
    expect(facts).toEqual([
      { id: 'energy', type: 'decimal', value: '1', unit: 'MJ' },
      { id: 'mass', type: 'decimal', value: '2.001', unit: 't' },
    ])
    expect(criteria[0]).toMatchObject({
      outcome: 'fail',
      ratio: '1.0005',
      gap: {
        value: '-0.001',
        unit: 't',
        percent: '0.05',
        says: { zh: '超出 0.001 t（限值的 0.05 %）', en: '0.001 t over (0.05 % of the limit)' },
      },
      verdict: {
        limit: { value: '2', cite: { clause: '1' }, from: '2020-01-01' },
        tree: { kind: 'leaf', result: false },
      },
    })
  })

  it.each([
    ['atLeast', '1', '1 t short (50 % of the limit)'],
    ['atLeast', '3', '1 t to spare (50 % of the limit)'],
    ['atMost', '2', 'exactly on the line'],
  ])('%s 2 with %s is %s', (op, mass, says) => {
    const ruleSet = one({ require: { fact: 'mass', op, value: '2' } })
    expect(record({ mass }, {}, ruleSet).criteria[0]?.gap?.says.en).toBe(says)
  })

  it('keeps the reason somebody gave, its evidence and its cell', async () => {
    const ruleSet = one({ waivable })
    const given = { reason: 'no such thing', evidence: 'EV-014', at: { sheet: '理由', cell: 'A2' } }
    const made = record({}, { waived: { one: given } }, ruleSet)
    expect(made.criteria[0]).toMatchObject({ outcome: 'waived', waiver: given })
    expect(made.waived).toEqual({ one: given })
    expect(await replayRecord(stored(made), [ruleSet])).toEqual([])
  })
})

describe('a replay', () => {
  const replay = (each: DecisionRecord, ruleSets = [set]) => replayRecord(stored(each), ruleSets)

  it('gives the same record', async () => {
    expect(await replay(record({ mass: '2.001', energy: '1' }))).toEqual([])
    expect(await replay(record({}))).toEqual([])
  })

  it('says when the set is not there, or is another', async () => {
    const good = record({ mass: '1.5', energy: '1' })
    expect(await replay(good, [])).toEqual([
      { what: 'set-missing', place: 'ruleSet', was: 'made.up 1.0.0', is: '' },
    ])
    const found = await replay(good, [stricter])
    expect(found[0]).toMatchObject({
      what: 'set-hash',
      was: `1.0.0 ${set.hash}`,
      is: `1.0.1 ${stricter.hash}`,
    })
    expect(found).toContainEqual({
      what: 'content',
      place: 'criteria.one.outcome',
      was: '"pass"',
      is: '"fail"',
    })
    expect(found).toContainEqual({ what: 'content', place: 'overall', was: '"pass"', is: '"fail"' })
  })

  it('says when the record was altered, and what comes out instead', async () => {
    const bad = record({ mass: '3', energy: '1' })
    const forged = { ...bad, overall: 'pass' } as DecisionRecord
    const found = await replay(forged)
    expect(found[0]?.what).toBe('altered')
    expect(found).toContainEqual({ what: 'content', place: 'overall', was: '"pass"', is: '"fail"' })
  })

  it('gives the same on random sets and subjects, by either backend', async () => {
    await fc.assert(
      fc.asyncProperty(randomSets, randomFacts, randomDay, async (ruleSet, facts, day) => {
        const c = randomCase(day, facts)
        for (const backend of ['reference', 'json-rules-engine'] as const) {
          const assessment =
            backend === 'reference' ? assess(ruleSet, c) : await assessByRulesEngine(ruleSet, c)
          const made = recordOf(ruleSet, c, assessment, { backend, name: 'x' })
          expect(await replayRecord(stored(made), [ruleSet])).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })
})

it.each([
  '',
  '{',
  '[]',
  '{"format": "zc-records/1", "records": []}',
  '{"format": "zc-records/1", "records": [null]}',
  '{"format": "zc-records/1", "records": [{"format": "zc-record/1"}]}',
  canonicalJson({
    format: 'zc-records/1',
    records: [{ ...record({}), facts: [{ id: 'mass', type: 'decimal', value: 'x', unit: 't' }] }],
  }),
  canonicalJson({ format: 'zc-records/1', records: [{ ...record({}), absent: [{ id: 'mass' }] }] }),
  canonicalJson({ format: 'zc-records/1', records: [{ ...record({}), overall: 'fine' }] }),
  canonicalJson({ format: 'zc-records/1', records: [{ ...record({}), on: 'today' }] }),
])('%j is no file of records', (text) => {
  expect(readRecords(text)).toHaveProperty('fault')
})

it('a set of the bundle is judged again alike', async () => {
  const ruleSet = rulesBundle.ruleSets[0]!
  const c = { on: '2026-12-31', facts: at(on, {}).facts }
  const made = recordOf(ruleSet, c, assess(ruleSet, c), { backend: 'reference', name: 'x' })
  expect(await replayRecord(stored(made), rulesBundle.ruleSets)).toEqual([])
})
