import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import type { Case, Fact } from '../facts/Facts.ts'
import { factsFrom } from '../facts/factsFrom.ts'
import { readRuleSetAgainst, type RuleSetRead } from '../read/readRuleSetAgainst.ts'
import type { FactDefinition, FactDictionary } from '../ruleset/FactDictionary.ts'
import type { Leaf, RuleSet } from '../ruleset/RuleSet.ts'

/** One word in both languages. */
export const both = (word: string): Text => ({ zh: word, en: word })
/** A fact of a made-up dictionary; only a number has a unit. */
export const madeUpFact = (id: string, type: FactDefinition['type'], unit = ''): FactDefinition => ({
  id,
  type,
  unit,
  decimals: type === 'decimal' ? 1 : 0,
  name: both(id),
  derived: both('ask'),
  evidence: 'x',
})

/** Made up: a mass, an energy, a second pair for readings, two yes-or-no and a word. */
export const madeUpFacts: FactDictionary = {
  format: 'zc-facts/1',
  sectors: [
    { id: 'steel', name: both('steel') },
    { id: 'glass', name: both('glass') },
  ],
  facts: [
    madeUpFact('mass', 'decimal', 't'),
    madeUpFact('mass-b', 'decimal', 't'),
    madeUpFact('energy', 'decimal', 'MJ'),
    madeUpFact('energy-b', 'decimal', 'MJ'),
    madeUpFact('size', 'decimal', 'kWh'),
    madeUpFact('yes', 'boolean'),
    madeUpFact('also', 'boolean'),
    madeUpFact('sector', 'text'),
    {
      ...madeUpFact('colour', 'text'),
      words: [
        { id: 'red', name: both('red') },
        { id: 'blue', name: both('blue') },
      ],
    },
  ],
}

const cite = { source: 'doc', clause: '1' }
export const value = (from: string, amount: string | null, more: object = {}): object => ({
  from,
  value: amount,
  confidence: 'verified-2plus',
  checkedOn: '2026-01-01',
  cite,
  ...more,
})

export const share: Leaf = { fact: 'mass', per: 'energy', op: 'atMost', limit: 'most' }

/** Made up: a mass of at most 2 t per MJ from 2020 on, and whatever the test adds. */
export const madeUp: Readonly<Record<string, unknown>> = {
  format: 'zc-ruleset/1',
  id: 'made.up',
  version: '1.0.0',
  status: 'published',
  programme: 'made.up',
  jurisdiction: 'CN',
  subject: 'factory',
  title: both('made up'),
  sources: {
    doc: {
      title: both('doc'),
      issuer: 'nobody',
      number: '1',
      issued: '2020-01-01',
      confidence: 'verified-2plus',
    },
  },
  inForce: { from: '2020-01-01' },
  parameters: {
    most: { label: both('most'), unit: 't/MJ', decimals: 1, values: [value('2020-01-01', '2')] },
  },
  criteria: [criterion({})],
}

/** A criterion of the made-up set, with what the test changes. */
export function criterion(more: object): object {
  return {
    id: 'one',
    severity: 'veto',
    title: both('one'),
    confidence: 'verified-2plus',
    require: share,
    evidence: ['x'],
    cite,
    ...more,
  }
}

export const readMadeUp = (set: unknown): RuleSetRead =>
  readRuleSetAgainst(typeof set === 'string' ? set : JSON.stringify(offering(set), undefined, 1), {
    file: 'made-up.json',
    schema: rulesBundle.schemas.ruleSet,
    facts: madeUpFacts,
  })

/** Its limits count as used unless the test says what is offered. */
function offering(set: unknown): unknown {
  if (typeof set !== 'object' || set === null || !('parameters' in set)) return set
  const names = Object.keys(set.parameters as object)
  return names.length > 0 ? { offers: names, ...set } : set
}

/** A set that must be readable; a test that made a mistake sees which. */
export function madeUpSet(more: object): RuleSet {
  const read = readMadeUp({ ...madeUp, ...more })
  if ('ruleSet' in read) return read.ruleSet
  throw new Error(read.problems.map(({ sentence }) => sentence.en).join('\n'))
}

export const one = (more: object, set: object = {}): RuleSet =>
  madeUpSet({ ...set, criteria: [criterion(more)] })

/** Facts by id: text is a number in the unit of the dictionary. */
export function given(values: Readonly<Record<string, string | boolean>>): Fact[] {
  return Object.entries(values).map(([id, each]) => ({
    id,
    value: typeof each === 'string' && id !== 'sector' ? new Decimal(each) : each,
    unit: madeUpFacts.facts.find((fact) => fact.id === id)?.unit ?? '',
  }))
}

export const at = (
  on: string,
  values: Readonly<Record<string, string | boolean>>,
  more: object = {},
): Case => ({
  on,
  facts: factsFrom(given(values)),
  ...more,
})
