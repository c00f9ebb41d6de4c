import { Decimal } from '@zerocarbon/accounting/quantity'
import { describe, expect, it } from 'vitest'
import { factsFrom } from '../facts/factsFrom.ts'
import { at, both, given, one, value } from '../testing/madeUpSet.ts'
import { day, enough, first, limits, waivable } from '../testing/judgedFirst.ts'
import { assess } from './assess.ts'

describe('what is missing never helps', () => {
  it.each(['0', '-1'])('a denominator of %s', (energy) => {
    const verdict = first(one({}), day, { mass: '1', energy })
    expect(verdict).toMatchObject({ outcome: 'missing', missing: [{ id: 'energy' }] })
    expect(verdict.reason.en).toContain(`"energy" is ${energy}`)
  })

  it('another unit or another type is missing, not converted', () => {
    const facts = given(enough)
    const judged = (more: object) =>
      assess(one({}), { on: day, facts: factsFrom(facts.map((fact) => ({ ...fact, ...more }))) }).verdicts[0]
    expect(judged({ unit: 'kg' })).toMatchObject({
      outcome: 'missing',
      missing: [{ id: 'mass' }, { id: 'energy' }],
    })
    expect(judged({ value: '2' })?.outcome).toBe('missing')
    expect(judged({ value: new Decimal(Number.NaN) })?.outcome).toBe('missing')
  })

  it('a fact that is given and absent is absent', () => {
    const absent = [{ id: 'mass', reason: both('a month is missing') }]
    const [verdict] = assess(one({}), { on: day, facts: factsFrom(given(enough), absent) }).verdicts
    expect(verdict).toMatchObject({ outcome: 'missing', reason: both('a month is missing') })
  })

  it('joins what is missing without a full stop in the middle, one reason once', () => {
    const said = (text: string) => ({ zh: `${text}。`, en: `${text}.` })
    const judged = (mass: string, energy: string) => {
      const absent = [
        { id: 'mass', reason: said(mass) },
        { id: 'energy', reason: said(energy) },
      ]
      return assess(one({}), { on: day, facts: factsFrom([], absent) }).verdicts[0]?.reason
    }
    expect(judged('a', 'b')).toEqual({ zh: 'a；b。', en: 'a; b.' })
    expect(judged('a', 'a')).toEqual({ zh: 'a。', en: 'a.' })
  })

  it('a name of the prototype is no fact, no waiver', () => {
    const empty = at(day, {}, { waived: {} })
    expect(assess(one({ id: 'valueof', waivable }), empty).verdicts[0]?.outcome).toBe('missing')
    expect(factsFrom([]).get('constructor')).toBeUndefined()
  })
})

describe('bands', () => {
  const banded = one(
    {},
    limits([], {
      values: undefined,
      by: 'size',
      bands: [
        { atLeast: '10', below: '20', values: [value('2020-01-01', '1')] },
        { atLeast: '20', values: [value('2020-01-01', '2')] },
      ],
    }),
  )
  it.each([
    ['9.999', 'undetermined'],
    ['10', 'fail'],
    ['19.999', 'fail'],
    ['20', 'pass'],
  ])('size %s: %s', (size, outcome) => {
    expect(first(banded, day, { ...enough, size }).outcome).toBe(outcome)
  })
  it('without the size nothing is decided', () => {
    expect(first(banded, day, enough)).toMatchObject({ outcome: 'missing', missing: [{ id: 'size' }] })
  })
  it('before every band has begun not even the size is asked', () => {
    const outcomes = ['2019-12-31', '2020-01-01'].map(
      (on) => assess({ ...banded, inForce: { from: '2010-01-01' } }, at(on, enough)).verdicts[0]?.outcome,
    )
    expect(outcomes).toEqual(['notInForce', 'missing'])
  })
})
