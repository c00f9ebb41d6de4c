import { describe, expect, it } from 'vitest'
import { criterion, madeUp, readMadeUp, share, value } from '../testing/madeUpSet.ts'
import { readRuleSet } from './readRuleSet.ts'

const both = (word: string) => ({ zh: word, en: word })

/** What is wrong with a set: codes and sentences without their place. */
function said(set: unknown): string[] {
  const read = readMadeUp(set)
  if ('ruleSet' in read) return []
  return read.problems.map(
    ({ code, sentence }) => `${code} ${sentence.en.replace(/^made-up\.json:\d+:\d+: /, '')}`,
  )
}
const with1 = (more: object) => said({ ...madeUp, criteria: [criterion(more)] })
const limits = (more: object) =>
  said({ ...madeUp, parameters: { most: { label: both('l'), unit: 't/MJ', decimals: 1, ...more } } })
const history = (...values: object[]) => limits({ values })

it('reads a set that is in order, and adds the facts it uses and a hash', () => {
  const read = readMadeUp(madeUp)
  expect('ruleSet' in read && Object.keys(read.ruleSet.facts)).toEqual(['mass', 'energy'])
  const other = readMadeUp({ ...madeUp, version: '1.0.1' })
  expect('ruleSet' in read && 'ruleSet' in other && read.ruleSet.hash !== other.ruleSet.hash).toBe(true)
})

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
    ['an empty condition', { require: {} }, 'ZC-RULE-KEY-MISSING "fact" is missing'],
    [
      'one reading alone',
      {
        readings: [
          { id: 'a', label: both('a'), argument: both('a'), confidence: 'derived', facts: { m: 'mass' } },
        ],
      },
      'ZC-RULE-VALUE-INVALID',
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

describe('what only the meaning shows', () => {
  it.each<[string, object, string]>([
    [
      'an unknown fact',
      { require: { ...share, fact: 'mas' } },
      'ZC-RULE-NAME-UNKNOWN there is no fact "mas". Use one of: mass',
    ],
    [
      'an unknown fact in appliesWhen',
      { appliesWhen: { fact: 'x', op: 'atLeast', value: '1' } },
      'ZC-RULE-NAME-UNKNOWN',
    ],
    [
      'a fact named as a prototype method',
      { require: { ...share, fact: 'tostring' } },
      'ZC-RULE-NAME-UNKNOWN',
    ],
    ['an unknown limit', { require: { ...share, limit: 'least' } }, 'there is no parameter "least"'],
    [
      'a limit of another unit',
      { require: { fact: 'mass', op: 'atMost', limit: 'most' } },
      `ZC-RULE-UNIT the limit's unit "t/MJ" does not fit what is compared. It must be "t"`,
    ],
    ['a share of one unit', { require: { ...share, per: 'mass-b' } }, 'It must be "1"'],
    ['an unknown source', { cite: { source: 'dok', clause: '1' } }, 'there is no source "dok"'],
    [
      'an unknown source of a waiver',
      { waivable: { reason: both('r'), cite: { source: 'x', clause: '1' } } },
      'there is no source "x"',
    ],
    [
      'at most for yes or no',
      { require: { fact: 'yes', op: 'atMost', value: true } },
      '"atMost" cannot stand here. Wanted: equals',
    ],
    [
      'text for yes or no',
      { require: { fact: 'yes', op: 'equals', value: 'true' } },
      'Wanted: true or false',
    ],
    [
      'yes or no for a number',
      { require: { fact: 'mass', op: 'equals', value: true } },
      'Wanted: a number in quotes',
    ],
    [
      'a word for a number',
      { require: { fact: 'mass', op: 'atMost', value: 'two' } },
      'Wanted: a number in quotes',
    ],
    [
      'an unknown sector',
      { appliesWhen: { fact: 'sector', op: 'equals', value: 'stee' } },
      'there is no sector "stee"',
    ],
  ])('%s', (_, more, expected) => {
    expect(with1(more).join('\n')).toContain(expected)
  })

  it.each<[string, object, string]>([
    ['a limit for yes or no', { fact: 'yes', op: 'equals', limit: 'most' }, 'limits are for numbers'],
    [
      'a share of yes or no',
      { fact: 'yes', per: 'mass', op: 'equals', value: true },
      'a fact that is a number',
    ],
    [
      'a share by yes or no',
      { fact: 'mass', per: 'yes', op: 'atMost', value: '1' },
      'a fact that is a number',
    ],
    ['yes or no for a word', { fact: 'sector', op: 'equals', value: true }, 'Wanted: text in quotes'],
  ])('%s', (_, require, expected) => {
    expect(with1({ require }).join('\n')).toContain(expected)
  })

  it('bands by a fact that is unknown or no number', () => {
    const values = [value('2020-01-01', '1')]
    expect(limits({ by: 'sise', bands: [{ values }] }).join()).toContain('there is no fact "sise"')
    expect(limits({ by: 'yes', bands: [{ values }] }).join()).toContain('a fact that is a number')
  })

  it('ids that stand twice', () => {
    expect(said({ ...madeUp, criteria: [criterion({}), criterion({})] })).toEqual([
      'ZC-RULE-NAME-TWICE criterion "one" stands twice. Give one of them another id',
    ])
  })

  it('dates out of order, and days that do not exist', () => {
    expect(history(value('2026-01-01', '1'), value('2020-01-01', '2')).join()).toContain('ZC-RULE-DATES')
    expect(history(value('2026-01-01', '1'), value('2026-01-01', '2')).join()).toContain('ZC-RULE-DATES')
    expect(history(value('2026-02-30', '1')).join()).toContain(
      '"2026-02-30" cannot stand here. Wanted: a day that exists',
    )
    expect(said({ ...madeUp, inForce: { from: '2020-01-01', to: '2019-12-31' } }).join()).toContain(
      'ZC-RULE-DATES',
    )
  })

  it.each([
    ['a gap', [{ atLeast: '1', below: '2' }, { atLeast: '3' }]],
    ['an overlap', [{ atLeast: '1', below: '3' }, { atLeast: '2' }]],
    ['a band behind an open one', [{ atLeast: '1' }, { atLeast: '2' }]],
    ['an empty band', [{ atLeast: '2', below: '2' }]],
  ])('bands with %s', (_, bands) => {
    const values = [value('2020-01-01', '1')]
    expect(limits({ by: 'size', bands: bands.map((band) => ({ ...band, values })) }).join()).toContain(
      'ZC-RULE-BANDS',
    )
  })

  it('readings that leave a name open, or take one that means something else', () => {
    const reading = (id: string, facts: object) => ({
      id,
      label: both(id),
      argument: both(id),
      confidence: 'derived',
      facts,
    })
    const readings = (require: object, ...each: object[]) =>
      with1({ require, readings: each.map((facts, index) => reading(`r${String(index)}`, facts)) }).join('\n')
    const open = { ...share, fact: 'm' }
    expect(readings(open, { m: 'mass' }, { m: 'mass-b' })).toBe('')
    expect(readings({ ...open, per: 'e' }, { m: 'mass', e: 'energy' }, { m: 'mass' })).toContain(
      '"e" is missing',
    )
    expect(readings(open, { m: 'mass' }, { m: 'mas' })).toContain('there is no fact "mas"')
    expect(readings(open, { m: 'mass' }, { m: 'energy' })).toContain('ZC-RULE-UNIT')
    expect(readings(share, { mass: 'mass-b' }, { mass: 'mass' })).toContain(
      'a name that is not in facts.json',
    )
    expect(readings(open, { m: 'mass', x: 'mass' }, { m: 'mass', x: 'mass' })).toContain(
      'no name in require "x"',
    )
  })

  it('phases', () => {
    const phase = {
      id: 'p',
      title: both('p'),
      sectors: ['steel'],
      announced: '2026-01-01',
      targetBy: '2027',
      force: 'target',
      confidence: 'derived',
      cite: { source: 'doc', clause: '1' },
    }
    const phased = (more: object) => said({ ...madeUp, phases: [{ ...phase, ...more }] }).join()
    expect(phased({ targetBy: '2026' })).toBe('')
    expect(phased({ sectors: ['stel'] })).toContain('there is no sector "stel"')
    expect(phased({ targetBy: '2025' })).toContain('ZC-RULE-DATES')
    expect(said({ ...madeUp, phases: [phase, phase] }).join()).toContain('phase "p" stands twice')
  })
})

it('reads by the bundled schema and facts', () => {
  const read = readRuleSet(JSON.stringify(madeUp), { file: 'mine.json' })
  expect('problems' in read && read.problems[0]?.sentence.zh).toContain('没有名为“mass”的数据')
  expect(readRuleSet('{', { file: 'mine.json' })).toHaveProperty('problems')
})
