import { describe, expect, it } from 'vitest'
import { both, criterion, madeUp, readMadeUp, share, value } from '../testing/madeUpSet.ts'
import { history, limits, said, with1 } from '../testing/saidOfSet.ts'

describe('plain words for what the schema finds', () => {
  it('an unquoted number, at its place, in both languages', () => {
    const text = JSON.stringify(madeUp, undefined, 1).replace('"value": "2"', '"value": 0.2')
    const read = readMadeUp(text)
    const [problem] = 'problems' in read ? read.problems : []
    const line = text.split('\n').findIndex((each) => each.includes('"value": 0.2'))
    expect(problem).toMatchObject({
      code: 'ZC-RULE-NUMBER-UNQUOTED',
      file: 'made-up.json',
      line: line + 1,
      column: text.split('\n')[line]!.indexOf('0.2') + 1,
    })
    expect(problem?.sentence.zh).toContain('数值要写成带引号的文字。写成 "0.2"')
    expect(problem?.sentence.en).toContain('a number must be text in quotes. Write "0.2"')
  })

  it('a number beyond doubles as it is written, and decimals in quotes', () => {
    const edited = (from: string, to: string): string => {
      const read = readMadeUp(JSON.stringify(madeUp, undefined, 1).replace(from, to))
      return 'problems' in read ? read.problems.map(({ sentence }) => sentence.zh).join() : ''
    }
    expect(edited('"value": "2"', '"value": 1e400')).toContain('写成 "1e400"')
    expect(edited('"decimals": 1', '"decimals": "3"')).toContain(
      '“3”不能用在这里。应为：写几位小数，不带引号的整数，0 到 9',
    )
  })

  it.each<[string, object, string]>([
    [
      'an unknown key',
      { severty: 'veto' },
      'ZC-RULE-KEY-UNKNOWN "severty" has no place here. Use one of: id, severity',
    ],
    ['a path', { require: { ...share, path: '$.x' } }, 'ZC-RULE-KEY-UNKNOWN "path" has no place here'],
    [
      'a wrong word',
      { severity: 'must' },
      'ZC-RULE-VALUE-INVALID "must" cannot stand here. Wanted: veto, mandatory, guiding',
    ],
    ['a missing key', { cite: undefined }, 'ZC-RULE-KEY-MISSING "cite" is missing'],
    ['an empty all', { require: { all: [] } }, 'ZC-RULE-LIST-EMPTY "all" is empty'],
    ['an empty any', { require: { any: [] } }, 'ZC-RULE-LIST-EMPTY "any" is empty'],
    [
      'all and any at once',
      { require: { all: [share], any: [share] } },
      'ZC-RULE-KEY-CLASH all, any cannot stand together',
    ],
    ['all beside a comparison', { require: { all: [share], fact: 'mass' } }, 'ZC-RULE-KEY-CLASH'],
    [
      'limit and value at once',
      { require: { ...share, value: '1' } },
      'ZC-RULE-KEY-CLASH limit, value cannot stand together',
    ],
    [
      'neither limit nor value',
      { require: { fact: 'mass', op: 'atMost' } },
      'ZC-RULE-KEY-MISSING "limit / value" is missing',
    ],
    ['a blank text', { title: { zh: '  \u3000', en: 'x' } }, 'Wanted: Chinese, not blank'],
    ['a blank clause', { cite: { source: 'doc', clause: ' ' } }, '" " cannot stand here. Wanted: the clause'],
    [
      'a name kept for programs',
      { id: 'constructor' },
      '"constructor" cannot stand here. Wanted: another name',
    ],
    ['an empty condition', { require: {} }, 'ZC-RULE-KEY-MISSING "fact" is missing'],
    [
      'one reading alone',
      {
        readings: [
          { id: 'a', label: both('a'), argument: both('a'), confidence: 'derived', facts: { m: 'mass' } },
        ],
      },
      'ZC-RULE-VALUE-INVALID "1" cannot stand here. Wanted: at least 2 entries (readings of what',
    ],
    ['a text in one language', { title: { zh: '标题' } }, 'ZC-RULE-KEY-MISSING "en" is missing'],
    [
      'a list for a text',
      { title: [] },
      'ZC-RULE-VALUE-INVALID "[]" cannot stand here. Wanted: both languages',
    ],
    [
      'a wrong word under not',
      { require: { not: { ...share, op: null } } },
      'ZC-RULE-VALUE-INVALID "null" cannot stand here. Wanted: atMost',
    ],
    ['null for a condition', { require: null }, 'ZC-RULE-VALUE-INVALID'],
  ])('%s', (_, more, expected) => {
    expect(with1(more).join('\n')).toContain(expected)
  })

  it('of limits', () => {
    expect(history(value('2020-01-01', '1e5')).join()).toContain('ZC-RULE-VALUE-INVALID "1e5"')
    expect(history(value('2020-01-01', '9'.repeat(30))).join()).toContain('ZC-RULE-VALUE-INVALID')
    expect(history(value('2020-1-1', '1')).join()).toContain('Wanted: a day as "2026-07-13"')
    expect(history().join()).toContain('ZC-RULE-LIST-EMPTY "values" is empty')
    expect(limits({}).join()).toContain('ZC-RULE-KEY-MISSING "values / bands" is missing')
    expect(limits({ bands: [{ values: [value('2020-01-01', '1')] }] }).join()).toContain('"by" is missing')
    expect(said({ ...madeUp, parameters: { Most: {} } }).join()).toContain(
      '"Most" cannot stand here. Wanted: lower case',
    )
  })

  it('tells all faults at once, in order of place', () => {
    const read = readMadeUp({
      ...madeUp,
      version: 'one',
      criteria: [criterion({ severity: 'x', stage: 'É' })],
    })
    const lines = 'problems' in read ? read.problems.map(({ line }) => line) : []
    expect(lines.length).toBe(3)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  })
})
