import { expect, it } from 'vitest'
import { parseStrict } from './parseStrict.ts'

const codes = (json: string): string[] => {
  const parsed = parseStrict(json, 'a.json')
  return 'problems' in parsed ? parsed.problems.map(({ code }) => code) : []
}

it.each(['"\\ud800"', '"a\\uDBFFb"', '"\\udc00"', '"\ud800"', '"\udfff"', '"\\udc00\\ud800"'])(
  'refuses half a character: %j',
  (json) => {
    expect(codes(`{"a": ${json}}`)).toEqual(['ZC-RULE-SYNTAX'])
  },
)
it.each(['"\\ud83d\\ude00"', '"\u{1F600}"', '"\\\\ud800"', '"零碳"'])('reads a whole one: %j', (json) => {
  expect(codes(`{"a": ${json}}`)).toEqual([])
})

it.each(['"\\u0000"', '"\\u202E"', '"\\u2066a"', '"\\u200b"', '"a\u202eb"', '"\u0085"', '"\\\\\\u0000"'])(
  'refuses what nobody sees: %j',
  (json) => {
    expect(codes(`{"a": ${json}}`)).toEqual(['ZC-RULE-SYNTAX'])
  },
)
it.each(['"a\\nb"', '"\\u000A"', '"\\u0041"', '"\\\\u0000"', '"\\\\b"', '"é—（）"'])(
  'reads what is seen: %j',
  (json) => {
    expect(codes(`{"a": ${json}}`)).toEqual([])
  },
)
