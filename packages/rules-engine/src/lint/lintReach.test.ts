import { describe, expect, it } from 'vitest'
import { both, criterion, madeUp, madeUpFact, madeUpFacts, value } from '../testing/madeUpSet.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { Leaf } from '../ruleset/RuleSet.ts'
import { readRuleSetAgainst } from '../read/readRuleSetAgainst.ts'

const facts = {
  ...madeUpFacts,
  facts: [
    ...madeUpFacts.facts,
    madeUpFact('part', 'decimal', '1'),
    { ...madeUpFact('cut', 'decimal', '1'), belowZero: true } as FactDefinition,
    { ...madeUpFact('level', 'decimal'), range: { least: '1', most: '5' } } as FactDefinition,
  ],
}

/** What is wrong with a comparison with one figure. */
function said(leaf: Partial<Leaf>, amount: string, unit = '1'): string {
  const set = {
    ...madeUp,
    parameters: { most: { label: both('l'), unit, decimals: 2, values: [value('2020-01-01', amount)] } },
    criteria: [criterion({ require: { fact: 'part', limit: 'most', ...leaf } })],
  }
  const read = readRuleSetAgainst(JSON.stringify(set, undefined, 1), {
    file: 'made-up.json',
    schema: rulesBundle.schemas.ruleSet,
    facts,
  })
  return 'problems' in read ? read.problems.map(({ sentence }) => sentence.en).join('\n') : ''
}

describe('a line that nobody or everybody meets', () => {
  it('is told at the figure, with a share that was meant in percent', () => {
    const text = said({ op: 'atLeast' }, '80')
    expect(text).toMatch(/^made-up\.json:\d+:\d+: "80" cannot stand here/)
    expect(text).toContain('this is between 0 and 1, and as it stands nobody meets it; 80 % is written 0.8')
    expect(said({ op: 'atMost' }, '80')).toContain('everybody meets it; 80 % is written 0.8')
    expect(said({ op: 'atLeast' }, '-0.06')).toContain('everybody meets it')
    expect(said({ op: 'atLeast' }, '0.8')).toBe('')
  })

  it.each<[Leaf['op'], string, string]>([
    ['atLeast', '1', ''],
    ['atLeast', '1.01', 'nobody'],
    ['atLeast', '0', 'everybody'],
    ['moreThan', '0', ''],
    ['moreThan', '1', 'nobody'],
    ['moreThan', '-0.01', 'everybody'],
    ['atMost', '0', ''],
    ['atMost', '-0.01', 'nobody'],
    ['atMost', '1', 'everybody'],
    ['lessThan', '1', ''],
    ['lessThan', '0', 'nobody'],
    ['equals', '0', ''],
    ['equals', '1.5', 'nobody'],
  ])('takes the ends into account: %s %s', (op, amount, fault) => {
    expect(/(\w+) meets it/.exec(said({ op }, amount))?.[1] ?? '').toBe(fault)
  })

  it('goes by what the dictionary says of the fact', () => {
    expect(said({ fact: 'cut', op: 'atLeast' }, '-0.06')).toBe('')
    expect(said({ fact: 'cut', op: 'atLeast' }, '6')).toContain('this is at most 1')
    expect(said({ fact: 'level', op: 'atMost' }, '2', '')).toBe('')
    expect(said({ fact: 'level', op: 'atMost' }, '0', '')).toContain('this is between 1 and 5')
  })

  it('takes a quotient for a share only where its limit has the unit of one', () => {
    expect(said({ fact: 'mass', per: 'mass-b', op: 'atLeast' }, '55')).toContain('55 % is written 0.55')
    expect(said({ fact: 'mass', per: 'mass-b', op: 'atMost' }, '1.28', '')).toBe('')
    expect(said({ fact: 'mass', per: 'energy', op: 'atMost' }, '-2', 't/MJ')).toContain('nobody')
  })
})
