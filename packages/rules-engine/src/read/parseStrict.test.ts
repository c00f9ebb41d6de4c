import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStrict } from './parseStrict.ts'

/** The first fault of a text: code, place, sentence. */
function fault(text: string): string {
  const read = parseStrict(text, 'a.json')
  if ('value' in read) return 'read'
  const [first] = read.problems
  return first ? `${first.code} ${String(first.line)}:${String(first.column)} ${first.sentence.en}` : 'none'
}

const reaches = /"(__proto__|constructor|prototype)":/

it('reads what JSON.parse reads, to the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, undefined, space)
      const read = parseStrict(text, 'a.json')
      expect('value' in read ? read.value : 'refused').toEqual(
        reaches.test(text) ? 'refused' : JSON.parse(text),
      )
    }),
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

it('refuses what JSON.parse refuses, and never throws', () => {
  const json = '{"a":[1,-2.5e3,"x\\u00e9\\n",true,null],"b":{"c":{}}}'
  const characters = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '0',
    '1',
    'e',
    'x',
    '/',
    '*',
    ' ',
    '\n',
    '\u0001',
  )
  fc.assert(
    fc.property(
      fc.nat(json.length),
      fc.nat(3),
      fc.string({ unit: characters, maxLength: 3 }),
      (at, cut, put) => {
        const text = json.slice(0, at) + put + json.slice(at + cut)
        expect(fault(text)).toMatch(
          isJson(text)
            ? /^(read|ZC-RULE-KEY-TWICE |ZC-RULE-SYNTAX .*which nobody sees)/
            : /^ZC-RULE-SYNTAX \d+:\d+ /,
        )
      },
    ),
    { numRuns: 3000 },
  )
})

describe('faults', () => {
  it.each([
    ['{\n  "a": 1, // why\n}', 'ZC-RULE-SYNTAX 2:11 a.json:2:11: a rule file has no comments. Mend'],
    ['{"a": /* 1 */ 2}', 'ZC-RULE-SYNTAX 1:7'],
    ['{\n  "a": 1,\n}', 'ZC-RULE-SYNTAX 3:1 a.json:3:1: a name in quotes belongs here'],
    ['[1, 2,]', 'ZC-RULE-SYNTAX 1:7 a.json:1:7: a value is missing here'],
    ["{'a': 1}", 'ZC-RULE-SYNTAX 1:2'],
    ['{"a" 1}', 'ZC-RULE-SYNTAX 1:6 a.json:1:6: a colon is missing'],
    ['{"a": 1 "b": 2}', 'ZC-RULE-SYNTAX 1:9 a.json:1:9: a comma or } is missing'],
    ['{"a": 1}}', 'ZC-RULE-SYNTAX 1:9 a.json:1:9: the file should have ended'],
    ['{"a": "x\n"}', 'ZC-RULE-SYNTAX 1:7'],
    ['{"a": NaN}', 'ZC-RULE-SYNTAX 1:7 a.json:1:7: this is not understood'],
    ['{"a": 01}', 'ZC-RULE-SYNTAX 1:8'],
    ['', 'ZC-RULE-SYNTAX 1:1'],
    ['{"a": 1,\r "a": 2}', 'ZC-RULE-KEY-TWICE 2:2 a.json:2:2: "a" stands twice'],
    ['{"a": 1,\n "a": 2}', 'ZC-RULE-KEY-TWICE 2:2 a.json:2:2: "a" stands twice'],
    [
      '{"b": {"__proto__": {}}}',
      'ZC-RULE-VALUE-INVALID 1:8 a.json:1:8: "__proto__" cannot stand here. Wanted: another name',
    ],
    ['{"\\u005f_proto__": {}}', 'ZC-RULE-VALUE-INVALID 1:2'],
    ['{"constructor": {}}', 'ZC-RULE-VALUE-INVALID 1:2'],
  ])('%j', (text, said) => {
    expect(fault(text)).toContain(said)
  })

  it('size and depth', () => {
    expect(fault(`"${'x'.repeat(1_000_000)}"`)).toContain(
      'ZC-RULE-TOO-LARGE 1:1 a.json:1:1: the size of the file',
    )
    expect(fault(`"${'x'.repeat(999_000)}"`)).toBe('read')
    expect(fault('['.repeat(40) + ']'.repeat(40))).toBe('read')
    expect(fault('['.repeat(41) + ']'.repeat(41))).toContain('ZC-RULE-TOO-LARGE 1:41 a.json:1:41: the depth')
    expect(fault('['.repeat(500_000))).toContain('ZC-RULE-TOO-LARGE 1:41')
    expect(fault('{"a":'.repeat(100_000))).toContain('ZC-RULE-TOO-LARGE')
  })

  it('a byte-order mark is no fault, and windows line ends keep their lines', () => {
    expect(fault('\uFEFF{}')).toBe('read')
    expect(fault('{\r\n"a": 1,\r\n}')).toContain('ZC-RULE-SYNTAX 3:1')
  })
})
