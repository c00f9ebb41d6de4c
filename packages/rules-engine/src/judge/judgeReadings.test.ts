import { describe, expect, it } from 'vitest'
import { factsFrom } from '../facts/factsFrom.ts'
import { both, given, one, share, value } from '../testing/madeUpSet.ts'
import { day, enough, first, limits } from '../testing/judgedFirst.ts'
import type { Verdict } from '../verdict/Verdict.ts'
import { assess } from './assess.ts'

describe('readings', () => {
  const reading = (id: string, facts: object) => ({
    id,
    label: both(id),
    argument: both('why'),
    confidence: 'derived',
    facts,
  })
  const ruleSet = one({
    require: { ...share, fact: 'm', per: 'e' },
    readings: [reading('a', { m: 'mass', e: 'energy' }), reading('b', { m: 'mass-b', e: 'energy' })],
  })
  const judged = (mass?: string, other?: string) =>
    first(ruleSet, day, { energy: '1', ...(mass && { mass }), ...(other && { 'mass-b': other }) })

  it.each([
    ['1', '2', 'pass'],
    ['3', '2.1', 'fail'],
    ['2', '2.1', 'undetermined'],
    ['2', undefined, 'missing'],
    ['3', undefined, 'missing'],
    [undefined, undefined, 'missing'],
  ])('%s and %s: %s', (a, b, outcome) => {
    expect(judged(a, b).outcome).toBe(outcome)
  })

  it('are provisional even where they agree, and show the least favourable', () => {
    const verdict = judged('1', '1.5')
    expect(verdict).toMatchObject({ provisional: true, shownReading: 'b' })
    expect(verdict.measured?.value.toFixed()).toBe('1.5')
    expect(verdict.readings.map(({ id, outcome, margin }) => [id, outcome, margin?.value.toFixed()])).toEqual(
      [
        ['a', 'pass', '1'],
        ['b', 'pass', '0.5'],
      ],
    )
  })

  it('show each where they disagree', () => {
    expect(judged('2', '2.1').reason.en).toBe(
      'no official definition is published and readings disagree: a: Met (measured 2.0 t/MJ, required at most 2 t/MJ); b: Gap (measured 2.1 t/MJ, required at most 2 t/MJ)',
    )
  })

  it('name only what the missing reading lacks', () => {
    expect(judged('2').missing.map(({ id }) => id)).toEqual(['mass-b'])
  })
})

describe('provisional', () => {
  const because = (verdict: Verdict) => verdict.provisionalBecause.map(({ en }) => en)
  it('says each reason once', () => {
    expect(because(first(one({ confidence: 'single-source' }), day, enough))).toEqual([
      'the definition has a single source',
    ])
    const derived = limits([value('2020-01-01', '2', { confidence: 'derived' })])
    expect(because(first(one({}, derived), day, enough))).toEqual(['the limit is our own derivation'])
    for (const [status, said] of [
      ['draft', 'the rule set is a draft'],
      ['assumed', 'the rule set is assumed'],
    ] as const)
      expect(because(first(one({}, { status }), day, enough))).toEqual([said])
    const facts = factsFrom(given(enough).map((fact) => ({ ...fact, provisional: both('an estimate') })))
    expect(because(assess(one({}), { on: day, facts }).verdicts[0]!)).toEqual(['an estimate'])
  })
  it('a trial or published set with sure values is not', () => {
    for (const status of ['trial', 'published', 'superseded'])
      expect(first(one({}, { status }), day, enough).provisional).toBe(false)
  })
})
