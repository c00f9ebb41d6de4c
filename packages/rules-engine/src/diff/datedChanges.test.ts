import { expect, it } from 'vitest'
import type { DatedValue } from '../ruleset/RuleSet.ts'
import { one, value } from '../testing/madeUpSet.ts'
import { datedChanges } from './datedChanges.ts'
import type { LimitSides } from './LimitSides.ts'

const set = one({})
const most = set.parameters!['most']!
const sides: LimitSides = { was: most, is: most, a: set, b: set, direction: 'upper' }
const dated = (amount: string, more: object = {}): DatedValue =>
  value('2020-01-01', amount, more) as DatedValue
const said = (...[first, then, more = {}]: [DatedValue?, DatedValue?, Partial<LimitSides>?]): string[] =>
  datedChanges(first, then, { ...sides, ...more }).map(({ en }) => en)

it('says a new or lost value, and nothing of one that stayed', () => {
  expect(said(undefined, dated('2'))).toEqual(['added from 2020-01-01 2.0 t/MJ'])
  expect(said(dated('2'), undefined)).toEqual(['removed from 2020-01-01 2.0 t/MJ'])
  expect(said(dated('2'), dated('2'))).toEqual([])
})

it('says easier or stricter by the side the limit lies on, and neither where that is not known', () => {
  const changed = (direction: LimitSides['direction']) => said(dated('2'), dated('2.5'), { direction })
  expect(changed('upper')).toEqual(['from 2020-01-01 2.5 t/MJ instead of 2.0 t/MJ (easier)'])
  expect(changed('lower')).toEqual(['from 2020-01-01 2.5 t/MJ instead of 2.0 t/MJ (stricter)'])
  expect(changed(undefined)).toEqual(['from 2020-01-01 2.5 t/MJ instead of 2.0 t/MJ'])
})

it('says another trust and another clause', () => {
  const cite = { source: 'doc', clause: '9' }
  expect(said(dated('2'), dated('2', { confidence: 'derived', cite }))).toEqual([
    'the value from 2020-01-01 changes from "two sources agree" to "own derivation"',
    'the value from 2020-01-01 stands in 1 9 instead of 1 1',
  ])
})
