import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { assess } from '../judge/assess.ts'
import { both, madeUpFacts, one, share, value } from '../testing/madeUpSet.ts'
import { randomSets } from '../testing/randomRules.ts'
import { boundaryCases } from './boundaryCases.ts'
import { caseOf } from './caseOf.ts'
import { runBoundaryCases } from './runBoundaryCases.ts'
import { settle } from './settle.ts'

const definitions = new Map(madeUpFacts.facts.map((fact) => [fact.id, fact]))
const all = new Map(rulesBundle.facts.facts.map((fact) => [fact.id, fact]))
const facts = (set: ReturnType<typeof one>, on: string): unknown[] =>
  boundaryCases(set)
    .filter((each) => each.on === on)
    .map((each) => [each.wants, each.facts])

it('just meets, just misses and misses its fact, on both sides of each day', () => {
  expect(facts(one({}), '2020-01-01')).toEqual([
    [true, { energy: '1', mass: '2' }],
    [false, { energy: '1', mass: '2.1' }],
    [null, { energy: '1' }],
  ])
  const most = {
    label: both('l'),
    unit: 't/MJ',
    decimals: 1,
    values: ['2020', '2026'].map((year) => value(`${year}-01-01`, year === '2020' ? '2' : '1')),
  }
  const days = boundaryCases(one({}, { parameters: { most } })).map(({ on }) => on)
  expect([...new Set(days)]).toEqual(['2019-12-31', '2020-01-01', '2025-12-31', '2026-01-01'])
})

it('what stands beside a comparison lets it decide', () => {
  const word = (fact: string): object => ({ fact, op: 'equals', value: true })
  const require = {
    any: [word('also'), { all: [word('yes'), { fact: 'mass', op: 'lessThan', value: '1' }] }],
  }
  const set = one({ require, appliesWhen: { fact: 'size', op: 'atLeast', value: '5' } })
  for (const { place, wants, facts: known, on } of boundaryCases(set)) {
    if (on !== '2020-01-01' || place.role !== 'require') continue
    const { outcome } = assess(set, caseOf({ name: '', on, facts: known, expect: {} }, definitions))
      .verdicts[0]!
    expect(outcome).toBe(wants === null ? 'missing' : wants ? 'pass' : 'fail')
  }
})

it('every reading has its data, so that the criterion comes out as the comparison does', () => {
  const reading = (id: string, fact: string): object => ({
    id,
    label: both(id),
    argument: both('why'),
    confidence: 'derived',
    facts: { m: fact },
  })
  const set = one({
    require: {
      any: [
        { fact: 'yes', op: 'equals', value: true },
        { ...share, fact: 'm' },
      ],
    },
    readings: [reading('a', 'mass'), reading('b', 'mass-b')],
  })
  const places = boundaryCases(set).filter(({ on }) => on === '2020-01-01')
  expect(new Set(places.map(({ place }) => place.reading?.id))).toEqual(new Set(['a', 'b']))
  for (const { wants, facts: known, on } of places) {
    const { outcome } = assess(set, caseOf({ name: '', on, facts: known, expect: {} }, definitions))
      .verdicts[0]!
    expect(outcome).toBe(wants === null ? 'missing' : wants ? 'pass' : 'fail')
  }
})

it.each(rulesBundle.ruleSets)('$id: every line is where it says, and the backends agree', (ruleSet) => {
  expect(runBoundaryCases(ruleSet, boundaryCases(ruleSet), all)).toEqual([])
})

it('tells a comparison that came out another way', () => {
  const first = boundaryCases(one({})).find(({ on }) => on === '2020-01-01')
  const wrong = { ...first!, wants: false }
  expect(runBoundaryCases(one({}), [wrong], definitions)).toMatchObject([
    { says: { en: 'wanted false, came true' } },
  ])
})

it('settles on facts for any condition, never throwing, and the backends agree on them', () => {
  fc.assert(
    fc.property(randomSets, (set) => {
      expect(
        runBoundaryCases(set, boundaryCases(set), definitions).filter(({ says }) =>
          says.en.startsWith('backends'),
        ),
      ).toEqual([])
      const draft = {
        ruleSet: set,
        criterion: set.criteria[0]!,
        reading: undefined,
        on: '2026-01-01',
        facts: new Map(),
      }
      settle(set.criteria[0]!.require, true, draft)
    }),
    { numRuns: 5 },
  )
})
