/// <reference types="node" />
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../judge/assess.ts'
import { at, criterion, madeUpSet, one } from '../testing/madeUpSet.ts'
import { randomCase, randomDay, randomFacts, randomSets } from '../testing/randomRules.ts'
import { assessByRulesEngine } from './assessByRulesEngine.ts'

const base = madeUpSet({})
const runs = 2500

/** Holds a backend against the reference evaluator on random sets of twenty criteria; counts the verdicts compared. */
async function comparedWith(backend: typeof assessByRulesEngine, numRuns: number) {
  let verdicts = 0
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(randomSets, randomFacts, randomDay, async (ruleSet, facts, on) => {
      const c = randomCase(on, facts)
      const reference = assess(ruleSet, c)
      const engine = await backend(ruleSet, c)
      verdicts += engine.verdicts.length
      for (const { outcome } of reference.verdicts) seen.add(outcome)
      // Results of every part, not only outcomes; the rest follows from them.
      const [came, wanted] = [engine, reference].map((each) =>
        each.verdicts.map(({ outcome, missing, tree }) => [outcome, missing, tree]),
      )
      // Only a difference is worth the time of a report.
      expect(isDeepStrictEqual(came, wanted) ? wanted : came).toEqual(wanted)
      expect(engine.overall).toBe(reference.overall)
    }),
    { numRuns, endOnFailure: true },
  )
  return { verdicts, seen }
}

it('gives what the reference evaluator gives, on 50,000 random verdicts', async () => {
  const { verdicts, seen } = await comparedWith(assessByRulesEngine, runs)
  expect(verdicts).toBe(50_000)
  expect([...seen].toSorted()).toEqual(
    ['fail', 'missing', 'notApplicable', 'notInForce', 'pass', 'undetermined', 'waived'].toSorted(),
  )
}, 120_000)

it('says the seed of a difference, so that it can be run again', async () => {
  /** A verdict in a thousand and more is another: the waived one of a day on which the set begins. */
  const planted: typeof assessByRulesEngine = async (ruleSet, c) => {
    const judged = await assessByRulesEngine(ruleSet, c)
    const [first, ...rest] = judged.verdicts
    return c.on === '2020-01-01' && first?.outcome === 'waived'
      ? { ...judged, verdicts: [{ ...first, outcome: 'pass' }, ...rest] }
      : judged
  }
  const error = await comparedWith(planted, runs).catch(String)
  expect(error).toMatch(/Property failed after \d+ tests/)
  expect(error).toMatch(/seed: -?\d+/)
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
