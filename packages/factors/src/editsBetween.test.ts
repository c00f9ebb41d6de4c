import { expect, it } from 'vitest'
import { editsBetween } from './editsBetween.ts'

it.each([
  ['', '', 0],
  ['地区', '', 2],
  ['', '地区', 2],
  ['电网因子地域', '电网因子地区', 1],
  ['报告期开始', '报告期起', 2],
  ['kitten', 'sitting', 3],
  [' Ｒｅｇｉｏｎ', 'region ', 0],
])('%j and %j differ by %d', (one, other, edits) => {
  expect(editsBetween(one, other)).toBe(edits)
})
