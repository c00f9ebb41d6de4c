import { expect, it } from 'vitest'
import { one, share } from '../testing/madeUpSet.ts'
import { limitsOf } from './limitsOf.ts'

const of = (more: object): string[] => limitsOf({ ...one({}).criteria[0]!, ...more })

it('names the limits of a requirement and of the condition under which it applies', () => {
  const other = { ...share, limit: 'other' }
  expect(of({})).toEqual(['most'])
  expect(of({ require: { fact: 'mass', op: 'atMost', value: '1' } })).toEqual([])
  expect(of({ require: { any: [{ not: other }, share] }, appliesWhen: { all: [share] } })).toEqual([
    'other',
    'most',
    'most',
  ])
})
