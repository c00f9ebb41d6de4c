import { expect, it } from 'vitest'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { madeUpSet } from '../testing/madeUpSet.ts'
import { setsFor, type SetsWanted } from './setsFor.ts'

const base = madeUpSet({})
const set = (id: string, more: Partial<RuleSet> = {}): RuleSet => ({ ...base, id, ...more })
const special = { size: base.facts['mass']! }
const sets = [
  set('default', { byDefault: true }),
  set('hunan', { jurisdiction: 'CN-HN' }),
  set('jiangsu', { jurisdiction: 'CN-JS', facts: special }),
  set('sector', { facts: { ...base.facts, ...special } }),
  set('park', { subject: 'park', byDefault: true }),
]
const ids = (more: Partial<SetsWanted>, of: readonly RuleSet[] = sets): string[] =>
  setsFor(of, { subject: 'factory', on: '2026-06-30', entered: [], ...more }).map(({ id }) => id)

it('takes what is meant for all, and what its province says', () => {
  expect(ids({})).toEqual(['default'])
  expect(ids({ region: 'CN-HN' })).toEqual(['default', 'hunan'])
  expect(ids({ region: 'CN' })).toEqual(['default'])
  expect(ids({ subject: 'park' })).toEqual(['park'])
})

it('takes a set somebody entered a fact for, but not one of another province', () => {
  expect(ids({ entered: ['size'] })).toEqual(['default', 'sector'])
  expect(ids({ entered: ['mass'] })).toEqual(['default'])
})

it('takes the set of a zone where somebody answered what it asks, and not for another province', () => {
  const zone = [...sets, set('zone', { jurisdiction: 'CN-JS-SIP', facts: special })]
  expect(ids({ region: 'CN-JS' }, zone)).toEqual(['default', 'jiangsu'])
  expect(ids({ region: 'CN-JS', entered: ['size'] }, zone)).toEqual(['default', 'jiangsu', 'sector', 'zone'])
  expect(ids({ entered: ['size'] }, zone)).toEqual(['default', 'sector', 'zone'])
  expect(ids({ region: 'CN-HN', entered: ['size'] }, zone)).toEqual(['default', 'hunan', 'sector'])
})

it('leaves out what another set takes the place of, from its first day on', () => {
  const next = set('next', { byDefault: true, supersedes: ['default'], inForce: { from: '2026-07-01' } })
  expect(ids({ on: '2026-06-30' }, [...sets, next])).toEqual(['default', 'next'])
  expect(ids({ on: '2026-07-01' }, [...sets, next])).toEqual(['next'])
})
