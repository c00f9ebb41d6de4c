import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonicalJson.ts'

it('does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, null], a: { d: '"', c: true } })).toBe(
    '{"a":{"c":true,"d":"\\""},"b":[1,null]}',
  )
  expect(canonicalJson({ a: { c: true, d: '"' }, b: [1, null] })).toBe(
    canonicalJson({ b: [1, null], a: { d: '"', c: true } }),
  )
})

it('is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
