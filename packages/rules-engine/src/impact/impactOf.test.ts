import { expect, it } from 'vitest'
import { at, both, one, value } from '../testing/madeUpSet.ts'
import { impactOf } from './impactOf.ts'
import { judgeAll } from './judgeAll.ts'

const on = '2026-06-30'
const subject = (id: string, region: string, facts: Record<string, string | boolean>) => ({
  id,
  sector: 'steel',
  region,
  c: at(on, facts),
})
const subjects = [
  subject('a', 'CN-31', { mass: '2', energy: '1' }),
  subject('b', 'CN-31', { mass: '1', energy: '1' }),
  subject('c', 'CN-32', { mass: '3', energy: '1' }),
  subject('d', 'CN-32', { mass: '1', energy: '1' }),
]
const stricter = {
  parameters: {
    most: { label: both('most'), unit: 't/MJ', decimals: 1, values: [value('2020-01-01', '1.5')] },
  },
}

it('splits who now fails from who now lacks data, by sector and region', () => {
  const before = one({})
  // Somebody who did not state the second mass passed before and cannot be judged now.
  const require = {
    all: [
      { fact: 'mass', per: 'energy', op: 'atMost', limit: 'most' },
      { fact: 'yes', op: 'equals', value: true },
    ],
  }
  const b = { ...subjects[1]!, c: at(on, { mass: '1', energy: '1', yes: true }) }
  const all = [subjects[0]!, b, subjects[2]!, subjects[3]!]
  const cases = all.map(({ c }) => c)
  const impact = impactOf(all, on, [
    judgeAll(before, cases, on),
    judgeAll(one({ require }, stricter), cases, on),
  ])
  expect(impact.table).toEqual([
    { outcome: 'pass', before: 3, after: 1 },
    { outcome: 'fail', before: 1, after: 2 },
    { outcome: 'missing', before: 0, after: 1 },
  ])
  expect(impact.regions).toEqual([
    {
      group: 'CN-31',
      subjects: 2,
      passBefore: 2,
      passAfter: 1,
      nowFails: 1,
      nowMissing: 0,
      nowOther: 0,
      nowPasses: 0,
    },
    {
      group: 'CN-32',
      subjects: 2,
      passBefore: 1,
      passAfter: 0,
      nowFails: 0,
      nowMissing: 1,
      nowOther: 0,
      nowPasses: 0,
    },
  ])
  // Somebody who lacked data before is in the tables too: all flips of a group are.
  const lacking = [subject('e', '', { energy: '1' })]
  const judged = (facts: Record<string, string>) => judgeAll(before, [at(on, facts)], on)
  const known = impactOf(lacking, on, [judged({ energy: '1' }), judged({ mass: '9', energy: '1' })])
  expect(known.sectors).toMatchObject([{ passBefore: 0, nowFails: 1, nowMissing: 0, nowOther: 0 }])
  expect(known.flips).toHaveLength(1)
  expect(impact.sectors).toMatchObject([{ group: 'steel', subjects: 4, nowFails: 1, nowMissing: 1 }])
  expect(impact.flips).toMatchObject([
    { id: 'a', before: 'pass', after: 'fail', criteria: [{ id: 'one', before: 'pass', after: 'fail' }] },
    { id: 'd', before: 'pass', after: 'missing' },
  ])
})
