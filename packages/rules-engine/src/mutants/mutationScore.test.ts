import { describe, expect, it } from 'vitest'
import type { RuleCase } from '../cases/RuleCase.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import { madeUpFacts, madeUpSet, one, share, value, both, criterion } from '../testing/madeUpSet.ts'
import { mutantsOf } from './mutantsOf.ts'
import { mutationScore } from './mutationScore.ts'

const definitions = new Map(madeUpFacts.facts.map((fact) => [fact.id, fact]))
const said = (ruleSet: RuleSet, base?: RuleSet): string[] =>
  mutantsOf(ruleSet, base).map(({ path, what }) => `${path.join('/')} ${what.en}`)
const yes = (fact: string): object => ({ fact, op: 'equals', value: true })
const at = (facts: RuleCase['facts'], outcome: Outcome, on = '2020-01-01'): RuleCase => ({
  name: 'n',
  on,
  facts,
  cite: { source: 'doc', clause: '1' },
  expect: { one: outcome },
})

describe('slips', () => {
  it('of operators, limits and days', () => {
    expect(said(one({}))).toEqual([
      'inForce/from 2020-01-01 becomes 2020-01-02',
      'inForce/from 2020-01-01 becomes 2019-12-31',
      'criteria/0/require/op atMost becomes lessThan',
      'criteria/0/require/op atMost becomes moreThan',
      'parameters/most/values/0/value 2 becomes 2.1',
      'parameters/most/values/0/value 2 becomes 1.9',
      'parameters/most/values/0/from 2020-01-01 becomes 2020-01-02',
      'parameters/most/values/0/from 2020-01-01 becomes 2019-12-31',
    ])
  })

  it('of parts, of a not, and of plain values', () => {
    const require = { all: [{ not: yes('yes') }, { any: [yes('also')] }] }
    expect(said(one({ require })).filter((text) => text.startsWith('criteria'))).toEqual([
      'criteria/0/require/all/0 this part of all is dropped',
      'criteria/0/require/all/1 this part of all is dropped',
      'criteria/0/require/all/0 the not is lost',
      'criteria/0/require/all/0/not "equals true" is turned round',
      'criteria/0/require/all/1/any/0 "equals true" is turned round',
    ])
  })

  it('of edges and words of bands, and of figures in a formula', () => {
    const most = {
      label: both('most'),
      unit: 't/MJ',
      decimals: 1,
      by: 'size',
      bands: [
        { below: '5', values: [value('2020-01-01', '2')] },
        {
          atLeast: '5',
          values: [
            { ...value('2020-01-01', null), value: undefined, formula: { times: ['0.5', { fact: 'size' }] } },
          ],
        },
      ],
    }
    const texts = said(one({}, { parameters: { most } }))
    expect(texts).toContain('parameters/most/bands/0/below 5 becomes 5.1')
    expect(texts).toContain('parameters/most/bands/1/values/0/formula/times/0 0.5 becomes 0.6')
    const moved = mutantsOf(one({}, { parameters: { most } })).find(
      ({ what }) => what.en === '5 becomes 5.1',
    )!
    expect(moved.ruleSet.parameters!['most']!.bands!.map(({ atLeast, below }) => [atLeast, below])).toEqual([
      [undefined, '5.1'],
      ['5.1', undefined],
    ])
  })

  it('neither of guiding criteria, nor of what is recalled, nor of what is taken over', () => {
    expect(said(one({ severity: 'guiding' }))).toEqual([])
    expect(said(one({ confidence: 'recalled' }))).toEqual([])
    expect(said(one({}), one({})).filter((text) => !text.startsWith('inForce'))).toEqual([])
  })
})

describe('the score', () => {
  const enough = [
    at({ mass: '2', energy: '1' }, 'pass'),
    at({ mass: '2.1', energy: '1' }, 'fail'),
    at({ mass: '1.9', energy: '1' }, 'pass'),
    at({ mass: '2', energy: '1' }, 'notInForce', '2019-12-31'),
  ]

  it('is full where the cases stand on the line and on both sides of the day', () => {
    const { killed, survivors, alike } = mutationScore(one({}), enough, definitions)
    expect([killed, survivors.length]).toEqual([6, 0])
    // Beginning a day before the set itself, or the set before its only limit, changes no verdict.
    expect(alike.map(({ path, what }) => `${path.join('/')} ${what.en}`)).toEqual([
      'inForce/from 2020-01-01 becomes 2019-12-31',
      'parameters/most/values/0/from 2020-01-01 becomes 2019-12-31',
    ])
  })

  it('counts no case that cites a document the set does not have', () => {
    const elsewhere = enough.map((each) => ({ ...each, cite: { source: 'nowhere', clause: '1' } }))
    expect(mutationScore(one({}), elsewhere, definitions).killed).toBe(0)
  })

  it.each(enough.slice(0, 2).map((_, index) => index))('misses a slip without case %i', (index) => {
    const { survivors } = mutationScore(one({}), enough.toSpliced(index, 1), definitions)
    expect(survivors.length).toBeGreaterThan(0)
  })

  it('a part that is dropped is no slip only where it cannot matter', () => {
    const require = { all: [yes('yes'), yes('also')] }
    const { survivors } = mutationScore(
      one({ require }),
      [at({ yes: true, also: true }, 'pass')],
      definitions,
    )
    expect(survivors.map(({ what }) => what.en)).toContain('this part of all is dropped')
  })

  it('a slip where readings decide is a slip: no case notices it, and it is not called alike', () => {
    const reading = (id: string, fact: string): object => ({
      id,
      label: both(id),
      argument: both('why'),
      confidence: 'derived',
      facts: { m: fact },
    })
    const ruleSet = one({
      require: { ...share, fact: 'm' },
      readings: [reading('a', 'mass'), reading('b', 'mass-b')],
    })
    const facts = { mass: '1', 'mass-b': '1', energy: '1' }
    const { survivors, alike } = mutationScore(ruleSet, [at(facts, 'pass')], definitions)
    const missed = survivors.map(({ what }) => what.en)
    expect(missed).toContain('atMost becomes lessThan')
    expect(missed).toContain('2 becomes 2.1')
    expect(alike.map(({ what }) => what.en)).toEqual([
      '2020-01-01 becomes 2019-12-31',
      '2020-01-01 becomes 2019-12-31',
    ])
    expect(missed.filter((each) => each.startsWith('the reading'))).toEqual([
      'the reading "a" is dropped',
      'the reading "b" is dropped',
    ])
  })

  it('notices by the overall outcome too', () => {
    const two = madeUpSet({ criteria: [criterion({}), criterion({ id: 'two', require: yes('yes') })] })
    const overall: RuleCase = {
      ...at({ mass: '2', energy: '1', yes: true }, 'pass'),
      expect: { two: 'pass' },
      expectOverall: 'pass',
    }
    const { survivors } = mutationScore(two, [overall], definitions)
    expect(survivors.map(({ what }) => what.en)).not.toContain('atMost becomes lessThan')
  })
})
