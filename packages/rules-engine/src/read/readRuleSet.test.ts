import { describe, expect, it } from 'vitest'
import { both, criterion, madeUp, readMadeUp, share, value } from '../testing/madeUpSet.ts'
import { history, limits, said, with1 } from '../testing/saidOfSet.ts'
import { readRuleSet } from './readRuleSet.ts'

it('reads a set that is in order, and adds the facts it uses and a hash', () => {
  const read = readMadeUp(madeUp)
  expect('ruleSet' in read && Object.keys(read.ruleSet.facts)).toEqual(['mass', 'energy'])
  const other = readMadeUp({ ...madeUp, version: '1.0.1' })
  expect('ruleSet' in read && 'ruleSet' in other && read.ruleSet.hash !== other.ruleSet.hash).toBe(true)
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
    [
      'a word the fact cannot be',
      { appliesWhen: { fact: 'colour', op: 'equals', value: 'green' } },
      'there is no word "green". Use one of: red, blue',
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

  it('a source whose day was not seen', () => {
    const doc = { title: both('doc'), issuer: 'nobody', number: '1', confidence: 'recalled' }
    expect(said({ ...madeUp, sources: { doc } })).toEqual([])
    expect(said({ ...madeUp, sources: { doc: { ...doc, issued: '2020-02-30' } } }).join()).toContain(
      '2020-02-30',
    )
  })

  it('bands of words the fact cannot be', () => {
    const by = (...is: string[]) =>
      limits({ by: 'colour', bands: [{ is, values: [value('2020-01-01', '1')] }] })
    expect(by('red', 'blue')).toEqual([])
    expect(by('red', 'green').join()).toContain('there is no word "green"')
  })

  it('ids that stand twice', () => {
    expect(said({ ...madeUp, criteria: [criterion({}), criterion({})] })).toEqual([
      'ZC-RULE-NAME-TWICE criterion "one" stands twice. Give one of them another id',
    ])
  })

  it('numbers in quotes that are no plain decimals, and decimals out of range', () => {
    for (const amount of ['125%', '1,250', '1e308'])
      expect(history(value('2020-01-01', amount)).join()).toContain(
        `"${amount}" cannot stand here. Wanted: digits and a decimal point only, no %`,
      )
    const most = { label: both('most'), unit: 't/MJ', decimals: -3, values: [value('2020-01-01', '2')] }
    expect(said({ ...madeUp, parameters: { most } }).join()).toMatch(/"-3" cannot stand here.*, 0 to 9/)
  })

  it('a province that does not exist', () => {
    expect(said({ ...madeUp, jurisdiction: 'CN-HN' })).toEqual([])
    expect(said({ ...madeUp, jurisdiction: 'CN-JS-SIP' })).toEqual([])
    expect(said({ ...madeUp, jurisdiction: 'CN-ZZ' }).join()).toContain('there is no province "ZZ"')
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
    expect(readings(open, { m: 'mass' }, { m: 'mass' })).toContain('"r0" takes the very same')
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

it('a limit without a unit is for a plain number: a quotient of two alike, never of two kinds', () => {
  const with0 = (per: string): string =>
    said({
      ...madeUp,
      parameters: { most: { label: both('l'), unit: '', decimals: 1, values: [value('2020-01-01', '2')] } },
      criteria: [criterion({ require: { ...share, per } })],
    }).join()
  expect(with0('mass-b')).toBe('')
  expect(with0('energy')).toContain('It must be "t/MJ"')
})
