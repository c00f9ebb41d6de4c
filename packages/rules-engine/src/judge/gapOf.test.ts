import { describe, expect, it } from 'vitest'
import { day, enough, first } from '../testing/judgedFirst.ts'
import { both, one, share } from '../testing/madeUpSet.ts'
import { gapOf } from './gapOf.ts'

const reading = (id: string, facts: object): object => ({
  id,
  label: both(id),
  argument: both('why'),
  confidence: 'derived',
  facts,
})
const ruleSet = one({
  require: { ...share, fact: 'm', per: 'e' },
  readings: [reading('small', { m: 'mass', e: 'energy' }), reading('large', { m: 'mass-b', e: 'energy-b' })],
})
const gap = (mass: string, other: string): unknown => {
  const verdict = first(ruleSet, day, { mass, energy: '1', 'mass-b': other, 'energy-b': '100' })
  const found = gapOf(verdict)
  expect(found?.measured).toBe(verdict.measured)
  return [verdict.outcome, verdict.shownReading, found?.reading?.en, found?.margin.part.toFixed()]
}

describe('of readings', () => {
  it('is the most that is short in tonnes, also where another is further off as a share', () => {
    expect(gap('4', '250')).toEqual(['fail', 'large', 'large', '-50'])
    expect(gap('4', '201')).toEqual(['fail', 'small', 'small', '-2'])
  })

  it('is the least to spare', () => {
    expect(gap('1', '150')).toEqual(['pass', 'small', 'small', '1'])
  })
})

it('of one number is its margin, and of none nothing', () => {
  expect(gapOf(first(one({}), day, enough))?.margin.part.toFixed()).toBe('0')
  const yes = { fact: 'yes', op: 'equals', value: true }
  expect(gapOf(first(one({ require: yes }), day, { yes: true }))).toBeUndefined()
})

it('exactly on a line from above is a zero without a sign', () => {
  const { margin } = first(one({}), day, enough)
  expect([margin?.part.isNegative(), margin?.value.isNegative()]).toEqual([false, false])
})
