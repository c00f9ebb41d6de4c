import { expect, it } from 'vitest'
import { shapeFaults } from './shapeFaults.ts'

const measure = { a: { b: 'text' }, list: [{ c: 1 }] }

it('is content with all parts, whatever they say, and with more', () => {
  expect(shapeFaults({ a: { b: '' }, list: [{ c: 2 }, { c: 3 }], d: null }, measure)).toEqual([])
})

it.each<[what: string, given: unknown, fault: string]>([
  ['a missing part', { ...measure, a: undefined }, 'a is missing'],
  ['a missing part below', { ...measure, a: {} }, 'a.b is missing'],
  ['a list for an object', { ...measure, a: [] }, 'a is no object'],
  ['nothing for an object', { ...measure, a: null }, 'a is no object'],
  ['a number for a text', { ...measure, a: { b: 1 } }, 'a.b is no string'],
  ['an object for a list', { ...measure, list: {} }, 'list is no list'],
  ['a short list', { ...measure, list: [] }, 'list[0] is missing'],
  ['an entry without its part', { ...measure, list: [{ c: 1 }, {}] }, 'list[1].c is missing'],
])('notices %s', (_, given, fault) => {
  expect(shapeFaults(given, measure)).toEqual([fault])
})
