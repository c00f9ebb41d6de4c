import { expect, it } from 'vitest'
import { first } from '../testing/judgedFirst.ts'
import { both, madeUp, one, value } from '../testing/madeUpSet.ts'

const day = '2026-06-30'
const enough = { mass: '2', energy: '1' }
const standard = {
  title: both('standard'),
  issuer: 'nobody',
  number: 'GB 1-2020',
  issued: '2020-01-01',
  confidence: 'verified-2plus',
}
const limitIn = (cite: object): object => ({
  sources: { ...(madeUp['sources'] as object), standard },
  parameters: {
    most: {
      label: both('most'),
      unit: 't/MJ',
      decimals: 1,
      values: [value('2020-01-01', '2', { cite })],
    },
  },
})
const cited = { cite: { source: 'doc', clause: '1', quote: 'at most' } }

it('names the document and the table of the limit where they are others than those of the criterion', () => {
  const verdict = first(one({}, limitIn({ source: 'standard', clause: 'p4 T2' })), day, enough)
  expect(verdict).toMatchObject({ cite: { source: 'standard', clause: 'p4 T2' }, clause: 'GB 1-2020 p4 T2' })
})

it('names the clause alone of a part of the same document, and keeps the words of the criterion', () => {
  const verdict = first(one(cited, limitIn({ source: 'doc', clause: '1 b' })), day, enough)
  expect(verdict).toMatchObject({ cite: { clause: '1 b', quote: 'at most' }, clause: '1 b' })
})

it('is that of the criterion where nothing is held against a limit', () => {
  const yes = { fact: 'yes', op: 'equals', value: true }
  const set = one({ ...cited, appliesWhen: yes }, limitIn({ source: 'standard', clause: 'p4 T2' }))
  expect(first(set, day, { ...enough, yes: false })).toMatchObject({ cite: cited.cite, clause: '1' })
})
