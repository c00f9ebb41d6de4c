import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../judge/assess.ts'
import type { Condition, Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import { at, criterion, madeUpFacts, madeUpSet, one, value } from '../testing/madeUpSet.ts'
import { assessByRulesEngine } from './assessByRulesEngine.ts'

const both = (word: string) => ({ zh: word, en: word })
const base = madeUpSet({})
const dated = (...values: object[]) => ({ label: both('l'), unit: 't/MJ', decimals: 1, values })
/** Limits in force, of a later day, announced, not set, recalled, and banded by a size that may be missing. */
const parameters = {
  two: dated(value('2020-01-01', '2')),
  changes: dated(value('2020-01-01', '1'), value('2026-01-01', '0.1')),
  later: dated(value('2030-01-01', '1')),
  expected: dated(value('2020-01-01', '1', { expected: true })),
  none: dated(value('2020-01-01', null)),
  recalled: dated(value('2020-01-01', '1', { confidence: 'recalled' })),
  banded: {
    ...dated(),
    values: undefined,
    by: 'size',
    bands: [
      { atLeast: '1', below: '3', values: [value('2020-01-01', '2')] },
      { atLeast: '3', values: [value('2020-01-01', '0.5')] },
    ],
  },
  laterBanded: {
    ...dated(),
    values: undefined,
    by: 'size',
    bands: [{ atLeast: '1', values: [value('2030-01-01', '2')] }],
  },
}
const number = fc.constantFrom('mass', 'mass-b', 'energy', 'energy-b', 'm')
const op = fc.constantFrom('atMost', 'lessThan', 'atLeast', 'moreThan', 'equals')
// A small grid, so that values lie on the line often.
const grid = fc.constantFrom(
  '-1',
  '0',
  '0.1',
  '0.2',
  '0.3',
  '0.5',
  '1',
  '2',
  '3',
  '4',
  '0.30000000000000000000001',
)
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: number, per: number, op, limit: fc.constantFrom(...Object.keys(parameters)) }),
  fc.record({ fact: number, per: number, op, value: grid }),
  fc.record({ fact: number, op, value: grid }),
  fc.record({ fact: fc.constantFrom('yes', 'also'), op: fc.constant('equals'), value: fc.boolean() }),
  fc.record({
    fact: fc.constant('sector'),
    op: fc.constant('equals'),
    value: fc.constantFrom('steel', 'glass'),
  }),
) as fc.Arbitrary<Condition>
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))
const reading = (id: string, m: string) => ({
  id,
  label: both(id),
  argument: both('a'),
  confidence: 'derived',
  facts: { m },
})
const criteria = fc
  .array(
    fc.record(
      {
        require: condition,
        appliesWhen: condition,
        readings: fc.constant([reading('a', 'mass'), reading('b', 'mass-b')]),
        waivable: fc.constant({ reason: both('w'), cite: { source: 'doc', clause: '1' } }),
        confidence: fc.constantFrom('verified-2plus', 'single-source', 'recalled'),
      },
      { requiredKeys: ['require'] },
    ),
    { minLength: 20, maxLength: 20 },
  )
  .map((each) => each.map((more, index) => criterion({ id: `c${String(index)}`, ...more }) as Criterion))
const known = fc.record(
  {
    mass: grid,
    'mass-b': grid,
    energy: grid,
    'energy-b': grid,
    size: grid,
    yes: fc.boolean(),
    also: fc.boolean(),
    sector: fc.constantFrom('steel', 'glass'),
  },
  { requiredKeys: [] },
)
const day = fc.constantFrom(
  '2019-12-31',
  '2020-01-01',
  '2025-12-31',
  '2026-01-01',
  '2029-12-31',
  '2030-01-01',
)

const runs = 500

it('gives what the reference evaluator gives, on 10,000 random verdicts', async () => {
  let verdicts = 0
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(criteria, known, day, async (list, facts, on) => {
      const ruleSet = {
        ...base,
        parameters,
        criteria: list,
        facts: Object.fromEntries(madeUpFacts.facts.map((fact) => [fact.id, fact])),
      } as unknown as RuleSet
      const c = at(on, facts, { waived: { c0: 'because' } })
      const reference = assess(ruleSet, c)
      const engine = await assessByRulesEngine(ruleSet, c)
      verdicts += reference.verdicts.length
      for (const { outcome } of reference.verdicts) seen.add(outcome)
      // Results of every part, not only outcomes; the rest follows from them.
      expect(engine.verdicts.map(({ outcome, missing, tree }) => [outcome, missing, tree])).toEqual(
        reference.verdicts.map(({ outcome, missing, tree }) => [outcome, missing, tree]),
      )
      expect(engine.overall).toBe(reference.overall)
    }),
    { numRuns: runs },
  )
  expect(verdicts).toBe(20 * runs)
  expect([...seen].toSorted()).toEqual(
    ['fail', 'missing', 'notApplicable', 'notInForce', 'pass', 'undetermined', 'waived'].toSorted(),
  )
})

it('gives the same assessment in every word', async () => {
  const c = at('2026-06-30', { mass: '2.001', energy: '1' })
  expect(await assessByRulesEngine(base, c)).toEqual(assess(base, c))
})

describe('traps of json-rules-engine that we stay out of', () => {
  const judged = async (require: object, facts: Readonly<Record<string, string | boolean>>) =>
    (await assessByRulesEngine(one({ require }), at('2026-01-01', facts))).verdicts[0]!

  it('Decimals are compared as numbers: 10 is not below 9', async () => {
    expect((await judged({ fact: 'mass', op: 'lessThan', value: '9' }, { mass: '10' })).outcome).toBe('fail')
    expect((await judged({ fact: 'mass', op: 'equals', value: '1.0' }, { mass: '1' })).outcome).toBe('pass')
    expect((await judged({ fact: 'mass', op: 'atMost', value: '20' }, { mass: '5' })).outcome).toBe('pass')
    expect((await judged({ fact: 'mass', op: 'atMost', value: '0.3' }, { mass: '0.3' })).outcome).toBe('pass')
  })

  it('shares are compared by cross-multiplication, to the last of forty digits', async () => {
    const require = { fact: 'mass', per: 'energy', op: 'atMost', value: '2' }
    const energy = `4${'9'.repeat(39)}`
    expect((await judged(require, { mass: '9'.repeat(40), energy })).outcome).toBe('fail')
    expect((await judged(require, { mass: `${'9'.repeat(39)}8`, energy })).outcome).toBe('pass')
  })

  it('a missing fact neither throws nor passes, under not and for equality either', async () => {
    for (const require of [
      { fact: 'mass', op: 'lessThan', value: '1' },
      { not: { fact: 'mass', op: 'moreThan', value: '1' } },
      { not: { fact: 'yes', op: 'equals', value: true } },
      { not: { not: { fact: 'mass', op: 'equals', value: '1' } } },
    ])
      expect((await judged(require, {})).outcome).toBe('missing')
  })

  it('one bad value does not take the others with it', async () => {
    const ruleSet = madeUpSet({
      criteria: [
        criterion({}),
        criterion({ id: 'two', require: { fact: 'yes', op: 'equals', value: true } }),
      ],
    })
    const facts = {
      get: (id: string) => ({ id, value: id === 'yes' ? true : 'about 12 t', unit: id === 'yes' ? '' : 't' }),
      absent: () => undefined,
    }
    const { verdicts } = await assessByRulesEngine(ruleSet, { on: '2026-01-01', facts })
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['missing', 'pass'])
  })

  it('every part has a result, also those behind one that decides', async () => {
    const yes = (fact: string) => ({ fact, op: 'equals', value: true })
    const { tree } = await judged({ any: [yes('yes'), { not: yes('also') }] }, { yes: true, also: true })
    expect(tree).toMatchObject({
      result: true,
      of: [{ result: true }, { result: false, of: [{ result: true }] }],
    })
  })

  it('a value that is a function is no fact', async () => {
    const facts = {
      get: (id: string) => ({ id, value: () => true, unit: '' }) as never,
      absent: () => undefined,
    }
    const ruleSet = one({ require: { fact: 'yes', op: 'equals', value: true } })
    const calculated = { on: '2026-01-01', facts }
    expect((await assessByRulesEngine(ruleSet, calculated)).verdicts[0]?.outcome).not.toBe('pass')
    expect(assess(ruleSet, calculated).verdicts[0]?.outcome).not.toBe('pass')
  })

  it('runs beside each other do not mix', async () => {
    const outcomes = await Promise.all(
      ['1', '2', '3', '1'].map(
        async (mass) => (await judged({ fact: 'mass', op: 'atMost', value: '2' }, { mass })).outcome,
      ),
    )
    expect(outcomes).toEqual(['pass', 'pass', 'fail', 'pass'])
  })
})
