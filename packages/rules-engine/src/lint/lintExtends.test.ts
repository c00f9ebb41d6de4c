import { expect, it } from 'vitest'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { both, criterion, madeUpFacts, madeUpSet, value } from '../testing/madeUpSet.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { readRuleSetAgainst, type RuleSetRead } from '../read/readRuleSetAgainst.ts'

const base = madeUpSet({ criteria: [criterion({}), criterion({ id: 'two' })] })
const sets = new Map([[base.id, base]])
const read = (more: object): RuleSetRead => {
  const { facts: _, evidence: _____, hash: __, parameters: ___, offers: ____, ...rest } = base
  const own = { ...rest, id: 'amended', criteria: [criterion({ id: 'three' })], ...more }
  return readRuleSetAgainst(JSON.stringify(own, undefined, 1), {
    file: 'amended.json',
    schema: rulesBundle.schemas.ruleSet,
    facts: madeUpFacts,
    sets,
  })
}
const said = (more: object): string => {
  const got = read(more)
  return 'problems' in got ? got.problems.map(({ sentence }) => sentence.en).join('\n') : ''
}
const amended = (more: object): RuleSet => {
  const got = read(more)
  if ('ruleSet' in got) return got.ruleSet
  throw new Error(got.problems.map(({ sentence }) => sentence.en).join('\n'))
}
const amends = (more: object = {}) => ({ ruleset: base.id, mode: 'replace', ...more })
const most = (amount: string, more: object = {}) => ({
  parameters: {
    most: { label: both('l'), unit: 't/MJ', decimals: 1, values: [value('2020-01-01', amount, more)] },
  },
})

it('takes over what it does not say itself', () => {
  const set = amended({ extends: amends(), ...most('1') })
  expect(set.criteria.map(({ id }) => id)).toEqual(['three', 'one', 'two'])
  expect(set.parameters?.['most']?.values?.[0]?.value).toBe('1')
  expect(amended({ extends: amends({ without: ['two'] }) }).criteria.map(({ id }) => id)).toEqual([
    'three',
    'one',
  ])
})

it('reads the same when it is read again, as from a bundle', () => {
  const {
    facts: _,
    evidence,
    hash,
    ...again
  } = amended({ extends: amends({ without: ['two'] }), ...most('1') })
  expect(amended({ ...again })).toEqual({ ...again, facts: _, evidence, hash })
})

it('names what there is where a set or a criterion is not', () => {
  expect(said({ extends: amends({ ruleset: 'made.down' }) })).toContain('there is no rule set "made.down"')
  expect(said({ extends: amends({ without: ['five'] }) })).toContain('there is no criterion "five"')
})

it('stricter lets nothing become easier', () => {
  const stricter = amends({ mode: 'stricter' })
  expect(said({ extends: stricter, ...most('1.9') })).toBe('')
  expect(said({ extends: stricter, ...most('2.1') })).toContain(
    'the later limit 2.1 is easier than the earlier 2',
  )
  const values = (...list: object[]) => ({
    parameters: { most: { label: both('l'), unit: 't/MJ', decimals: 1, values: list } },
  })
  // The set itself judges from 2020 on, and has no limit before 2021.
  expect(said({ extends: stricter, ...values(value('2021-01-01', '1')) })).toContain(
    '"2021-01-01" cannot stand here. Wanted: a day not after 2020-01-01: the set it builds on has the limit 2',
  )
  const from2021 = { extends: stricter, inForce: { from: '2021-01-01' } }
  expect(said({ ...from2021, ...values(value('2021-01-01', '1')) })).toBe('')
  expect(said({ ...from2021, ...values(value('2021-01-01', '3')) })).toContain('limit 3 is easier than')
  expect(said({ extends: stricter, ...values(value('2020-01-01', null)) })).toContain(
    '"null" cannot stand here. Wanted: a figure from 2020-01-01 on, no easier than the 2',
  )
  expect(said({ extends: { ...stricter, without: ['two'] } })).toContain('or stricter')
  expect(said({ extends: stricter, criteria: [criterion({ severity: 'guiding' })] })).toContain('or stricter')
  expect(
    said({
      extends: stricter,
      criteria: [criterion({ require: { fact: 'mass', op: 'atMost', value: '9' } })],
    }),
  ).toContain('or stricter')
  expect(said({ extends: amends(), criteria: [criterion({ severity: 'guiding' })] })).toBe('')
})
