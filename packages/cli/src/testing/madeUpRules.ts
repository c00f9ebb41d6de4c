import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { both, criterion, madeUp, madeUpFact, value } from '@zerocarbon/rules-engine/testing'
import { onTestFinished } from 'vitest'
import { fromRoot } from './temporaryCopy.ts'

const facts = {
  format: 'zc-facts/1',
  sectors: [
    { id: 'steel', name: both('steel') },
    { id: 'glass', name: both('glass') },
  ],
  facts: [
    madeUpFact('emissions', 'decimal', 'tCO2'),
    madeUpFact('energy', 'decimal', 'tce'),
    madeUpFact('audited', 'boolean'),
    madeUpFact('sector', 'text'),
    madeUpFact('part', 'decimal', '1'),
    {
      ...madeUpFact('colour', 'text'),
      words: [
        { id: 'red', name: { zh: '红', en: 'red' } },
        { id: 'blue', name: { zh: '蓝', en: 'blue' } },
      ],
    },
  ],
}

/** Made up: at most 2 tCO2/tce, 1 from 2030 on, and an audit that is counted only. */
const set = {
  ...madeUp,
  inForce: { from: '2026-01-01' },
  parameters: {
    most: {
      label: both('most'),
      unit: 'tCO2/tce',
      decimals: 1,
      values: [value('2026-01-01', '2'), value('2030-01-01', '1')],
    },
  },
  criteria: [
    criterion({
      id: 'intensity',
      title: both('intensity'),
      require: { fact: 'emissions', per: 'energy', op: 'atMost', limit: 'most' },
      evidence: ['records'],
    }),
    criterion({
      id: 'audit',
      severity: 'guiding',
      title: both('audit'),
      require: { fact: 'audited', op: 'equals', value: true },
      evidence: ['records'],
    }),
  ],
}

const at = (on: string, emissions: string | undefined, outcome: string, more: object = {}): object => ({
  name: `${on} ${emissions ?? '-'}`,
  on,
  facts: { ...(emissions !== undefined && { emissions }), energy: '1', ...more },
  cite: { source: 'doc', clause: '1' },
  expect: { intensity: outcome },
})

const cases = {
  format: 'zc-cases/1',
  ruleset: 'made.up',
  cases: [
    at('2026-01-01', '2', 'pass', { audited: true }),
    at('2026-01-01', '2.1', 'fail', { audited: false }),
    at('2026-01-01', '1.9', 'pass'),
    at('2025-12-31', '2', 'notInForce'),
    at('2029-12-31', '2', 'pass'),
    at('2030-01-01', '1', 'pass'),
    at('2030-01-01', '1.1', 'fail'),
    at('2030-01-01', undefined, 'missing'),
  ],
}

/** A folder of rules with one small set, its cases and the schemas, removed when the test ends. */
export interface MadeUpRules {
  readonly folder: string
  readonly ruleset: string
  readonly cases: string
  /** Replaces words that must stand in a file. */
  readonly edit: (path: string, from: string, to: string) => void
}

/** Writes the made-up rules to a temporary folder. */
export function madeUpRules(): MadeUpRules {
  const folder = mkdtempSync(join(tmpdir(), 'zc-made-up-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, content: unknown): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(content, undefined, 2)}\n`)
    return path
  }
  cpSync(fromRoot('rules/schema'), join(folder, 'schema'), { recursive: true })
  write('facts.json', facts)
  return {
    folder,
    ruleset: write('made/ruleset.json', set),
    cases: write('made/tests/one.cases.json', cases),
    edit: (path, from, to) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
      writeFileSync(path, text.replace(from, to))
    },
  }
}
