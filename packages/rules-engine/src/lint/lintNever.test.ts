import { expect, it } from 'vitest'
import type { Condition, Leaf } from '../ruleset/RuleSet.ts'
import { madeUp, share, value } from '../testing/madeUpSet.ts'
import { limits, said, with1 } from '../testing/saidOfSet.ts'
import { canHold } from './lintNever.ts'

const mass = (op: Leaf['op'], amount: string): Leaf => ({ fact: 'mass', op, value: amount })
const by = (op: Leaf['op']): Leaf => ({ fact: 'mass', op, limit: 'most' })
const sector = (word: string): Leaf => ({ fact: 'sector', op: 'equals', value: word })
const yes = (is: boolean): Leaf => ({ fact: 'yes', op: 'equals', value: is })

it.each<[string, Condition, boolean]>([
  ['two sectors at once', { all: [sector('steel'), sector('glass')] }, false],
  ['one of two sectors', { any: [sector('steel'), sector('glass')] }, true],
  ['a sector and not it', { all: [sector('steel'), { not: sector('steel') }] }, false],
  ['neither yes nor no', { not: { any: [yes(true), yes(false)] } }, false],
  ['limits the wrong way round', { all: [mass('atLeast', '5'), mass('lessThan', '3')] }, false],
  ['limits that meet', { all: [mass('atLeast', '3'), mass('atMost', '3.0')] }, true],
  ['limits that miss each other by a hair', { all: [mass('atLeast', '3'), mass('lessThan', '3')] }, false],
  ['an equality outside a limit', { all: [mass('equals', '4'), mass('atMost', '3')] }, false],
  ['one way out of two', { any: [{ all: [mass('moreThan', '5'), mass('atMost', '5')] }, yes(true)] }, true],
  ['another denominator', { all: [mass('atLeast', '5'), { ...mass('atMost', '3'), per: 'energy' }] }, true],
  ['one limit from both sides', { all: [by('atMost'), { not: by('atMost') }] }, false],
  ['one limit and another', { all: [by('atMost'), { ...by('moreThan'), limit: 'other' }] }, true],
  ['a limit by name', { all: [mass('atLeast', '5'), { fact: 'mass', op: 'atMost', limit: 'most' }] }, true],
])('%s', (_, condition, expected) => {
  expect(canHold(condition)).toBe(expected)
})

it('tells a criterion that applies to nobody at its place', () => {
  expect(with1({ appliesWhen: { all: [sector('steel'), sector('glass')] } }).join()).toContain(
    'ZC-RULE-NEVER criterion "one" applies to nobody',
  )
})

it('tells a condition that comes out one way whatever the facts are', () => {
  const always = { any: [share, { not: share }] }
  const told = '"one" cannot stand here. Wanted: a condition some meet and some do not'
  expect(with1({ require: always }).join()).toContain(told)
  expect(with1({ require: { not: always } }).join()).toContain(told)
  expect(with1({ appliesWhen: always }).join()).toContain(told)
  expect(with1({ require: { any: [share, { not: yes(true) }] } })).toEqual([])
})

it('tells a limit that begins after the set has ended', () => {
  const ends = (to: string) => said({ ...madeUp, inForce: { from: '2019-01-01', to } }).join()
  expect(ends('2019-12-31')).toContain('ZC-RULE-NEVER')
  expect(ends('2020-01-01')).toBe('')
  expect(limits({ values: [value('2020-01-01', '2')] })).toEqual([])
})

it('leaves open what nobody would write', () => {
  const many: Condition = { all: Array.from({ length: 12 }, () => ({ any: [yes(true), yes(false)] })) }
  expect(canHold(many)).toBe(true)
})
