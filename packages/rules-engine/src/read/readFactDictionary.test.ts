import { expect, it } from 'vitest'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { madeUp, madeUpFacts } from '../testing/madeUpSet.ts'
import { readFactDictionary } from './readFactDictionary.ts'
import { readRuleSetAgainst } from './readRuleSetAgainst.ts'

const { facts: schema, ruleSet } = rulesBundle.schemas
const named = (...ids: string[]) => ids.map((id) => ({ id, name: { zh: id, en: id } }))
const said = (more: object): string[] => {
  const read = readFactDictionary(JSON.stringify({ ...madeUpFacts, ...more }), 'facts.json', schema)
  return 'problems' in read ? read.problems.map(({ sentence }) => sentence.en) : []
}

it('takes any kind of evidence where there is no list of them', () => {
  expect(said({})).toEqual([])
  expect(said({ evidence: named('x') })).toEqual([])
})

it('tells a kind of evidence that the list does not name, and one that stands twice', () => {
  expect(said({ evidence: named('y') })[0]).toContain('there is no kind of evidence "x"')
  expect(said({ evidence: named('x', 'x') }).join()).toContain('kind of evidence "x"')
})

it('a set asks for evidence of the list only, and brings its names along', () => {
  const read = (...ids: string[]) =>
    readRuleSetAgainst(JSON.stringify(madeUp), {
      file: 'set.json',
      schema: ruleSet,
      facts: { ...madeUpFacts, evidence: named(...ids) },
    })
  const right = read('x', 'y')
  expect('ruleSet' in right && right.ruleSet.evidence).toEqual({ x: { zh: 'x', en: 'x' } })
  const wrong = read('y')
  expect('problems' in wrong && wrong.problems.map(({ code }) => code)).toEqual(['ZC-RULE-NAME-UNKNOWN'])
})

it('a number that can be below zero says so, and no other says anything', () => {
  const [mass, ...rest] = madeUpFacts.facts
  expect(said({ facts: [{ ...mass, belowZero: true }, ...rest] })).toEqual([])
  expect(said({ facts: [{ ...mass, belowZero: false }, ...rest] }).length).toBeGreaterThan(0)
})
