import { expect, it } from 'vitest'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { madeUpSet } from '../testing/madeUpSet.ts'
import { lintSets } from './lintSets.ts'

const base = madeUpSet({})
const said = (...more: Partial<RuleSet>[]): string[] =>
  lintSets(
    more.map((each, index) => ({ ...base, id: `set-${String(index)}`, ...each })),
    (id, path) => ({ file: `${id}.json ${path.join('.')}`, line: 1, column: 1 }),
  ).map(({ code, sentence }) => `${code} ${sentence.en}`)

it('tells two sets that judge one thing twice', () => {
  expect(said({}, {}).join()).toContain(
    'ZC-RULE-OVERLAP set-1.json id:1:1: "set-1" and "set-0" are of one programme and jurisdiction',
  )
})

it.each<[string, Partial<RuleSet>]>([
  ['another programme', { programme: 'other' }],
  ['another province', { jurisdiction: 'CN-HN' }],
  ['no criterion in common', { criteria: [{ ...base.criteria[0]!, id: 'other' }] }],
  ['one that amends the other', { extends: { ruleset: 'set-0', mode: 'replace' } }],
  ['one that takes the place of the other', { supersedes: ['set-0'] }],
  ['one that begins when the other has ended', { inForce: { from: '2031-01-01' } }],
])('leaves %s alone', (_, more) => {
  expect(said({ inForce: { from: '2020-01-01', to: '2030-12-31' } }, more)).toEqual([])
})

it('tells one that begins on the last day of the other', () => {
  const from = { inForce: { from: '2030-12-31' } }
  expect(said({ inForce: { from: '2020-01-01', to: '2030-12-31' } }, from)).toHaveLength(1)
})

it('names the sets there are where one takes the place of none of them', () => {
  expect(said({ supersedes: ['set-9'] }).join()).toContain(
    'set-0.json supersedes.0:1:1: there is no rule set "set-9"',
  )
})

it.each<[string, Partial<RuleSet>[], string]>([
  ['itself', [{ supersedes: ['set-0'] }], 'set-0 → set-0'],
  ['one that takes its own', [{ supersedes: ['set-1'] }, { supersedes: ['set-0'] }], 'set-0 → set-1 → set-0'],
  [
    'one that does so over a third',
    [{ supersedes: ['set-2', 'set-1'] }, { supersedes: ['set-2'] }, { supersedes: ['set-0'] }],
    'set-0 → set-1 → set-2 → set-0',
  ],
])('tells a set that takes the place of %s', (_, sets, chain) => {
  expect(said(...sets).join()).toMatch(new RegExp(`ZC-RULE-CIRCLE set-0.json supersedes.\\d:1:1: .*${chain}`))
})

it('knows a set by what it builds on over others, and not one beside it', () => {
  const on = (ruleset: string): Partial<RuleSet> => ({ extends: { ruleset, mode: 'replace' } })
  expect(said({}, on('set-0'), on('set-1'))).toEqual([])
  expect(said({}, on('set-0'), { supersedes: ['set-1'] })).toEqual([])
  expect(said({}, on('set-0'), on('set-0'))).toHaveLength(1)
})
