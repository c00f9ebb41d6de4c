import fc from 'fast-check'
import type { Case } from '../facts/Facts.ts'
import type { Condition, Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import { at, both, criterion, madeUpFacts, madeUpSet, value } from './madeUpSet.ts'

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
  byWord: {
    ...dated(),
    values: undefined,
    by: 'sector',
    bands: [
      { is: ['steel'], values: [value('2020-01-01', '1')] },
      { is: ['other'], values: [value('2020-01-01', '2')] },
    ],
  },
  computed: dated({
    ...value('2020-01-01', null),
    value: undefined,
    formula: { least: ['2', { plus: ['0.1', { times: [{ fact: 'size' }, '0.05'] }] }] },
  }),
}
const number = fc.constantFrom('mass', 'mass-b', 'energy', 'energy-b', 'm')
const size = fc.constantFrom('atMost', 'lessThan', 'atLeast', 'moreThan')
const anyOperator = fc.oneof(size, fc.constant('equals'))
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
  '0.25',
  '0.15',
  '0.30000000000000000000001',
)
const leafOf = (op: fc.Arbitrary<string>): fc.Arbitrary<Condition> =>
  fc.oneof(
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
const conditionOf = (op: fc.Arbitrary<string>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leafOf(op),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  })).condition
const reading = (id: string, m: string) => ({
  id,
  label: both(id),
  argument: both('a'),
  confidence: 'derived',
  facts: { m },
})
/** The open name stands only where readings say what it means. */
const closed = (condition: Condition): Condition =>
  JSON.parse(JSON.stringify(condition).replaceAll('"m"', '"mass"')) as Condition
function readable<T extends { require: Condition; appliesWhen?: Condition; readings?: unknown }>(more: T): T {
  const { require, appliesWhen, readings } = more
  return {
    ...more,
    ...(appliesWhen && { appliesWhen: closed(appliesWhen) }),
    require: readings ? require : closed(require),
  }
}
const criteriaOf = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<Criterion[]> =>
  fc
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
    .map((each) =>
      each.map((more, index) => criterion({ id: `c${String(index)}`, ...readable(more) }) as Criterion),
    )
export const randomFacts: fc.Arbitrary<Readonly<Record<string, string | boolean>>> = fc.record(
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
export const randomDay: fc.Arbitrary<string> = fc.constantFrom(
  '2019-12-31',
  '2020-01-01',
  '2025-12-31',
  '2026-01-01',
  '2029-12-31',
  '2030-01-01',
)

const setOf =
  (compare: 'full-value' | 'rounded-value') =>
  (criteria: Criterion[]): RuleSet =>
    ({
      ...base,
      compare,
      parameters,
      criteria,
      facts: Object.fromEntries(madeUpFacts.facts.map((fact) => [fact.id, fact])),
    }) as unknown as RuleSet

/** Sets of twenty criteria: random trees over every kind of limit, in both ways of comparing. */
export const randomSets: fc.Arbitrary<RuleSet> = fc.oneof(
  criteriaOf(conditionOf(anyOperator)).map(setOf('full-value')),
  // Equality of rounded values is refused on reading.
  criteriaOf(conditionOf(size)).map(setOf('rounded-value')),
)

/** Subjects whose values often lie on a line and are often missing; one criterion in twenty is left out. */
export const randomCase = (on: string, facts: Readonly<Record<string, string | boolean>>): Case =>
  at(on, facts, { waived: { c0: { reason: 'because' } } })
