import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonicalJson.ts'
import { sha256 } from './sha256.ts'

const expected = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

it('gives what Node gives, at every length around a block and in every script', () => {
  for (let length = 0; length < 140; length++)
    expect(sha256('a'.repeat(length))).toBe(expected('a'.repeat(length)))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(expected(text))
    }),
  )
})

it('hashes canonical JSON of any value, half surrogates included', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sha256(canonicalJson(value))).toBe(expected(canonicalJson(value)))
    }),
  )
  expect(canonicalJson({ b: [1, null], a: '\ud800' })).toBe('{"a":"\\ud800","b":[1,null]}')
})
