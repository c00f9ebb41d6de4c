import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fromRoot } from './temporaryCopy.ts'

const both = (text: string): object => ({ zh: text, en: text })
const cite = { source: 'doc', clause: '1' }
const fact = (id: string, type: string, unit: string): object => ({
  id,
  type,
  unit,
  decimals: type === 'decimal' ? 1 : 0,
  name: both(id),
  derived: both(`ask for ${id}`),
  evidence: 'records',
})

const facts = {
  format: 'zc-facts/1',
  sectors: [
    { id: 'steel', name: both('steel') },
    { id: 'glass', name: both('glass') },
  ],
  facts: [
    fact('emissions', 'decimal', 'tCO2'),
    fact('energy', 'decimal', 'tce'),
    fact('audited', 'boolean', ''),
    fact('sector', 'text', ''),
  ],
}

/** Made up: at most 2 tCO2/tce, 1 from 2030 on, and an audit that is counted only. */
const set = {
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
      issued: '2026-01-01',
      confidence: 'verified-2plus',
    },
  },
  inForce: { from: '2026-01-01' },
  parameters: {
    most: {
      label: both('most'),
      unit: 'tCO2/tce',
      decimals: 1,
      values: ['2026-01-01 2', '2030-01-01 1'].map((text) => {
        const [from, value] = text.split(' ')
        return { from, value, confidence: 'verified-2plus', checkedOn: '2026-11-01', cite }
      }),
    },
  },
  criteria: [
    {
      id: 'intensity',
      severity: 'veto',
      title: both('intensity'),
      confidence: 'verified-2plus',
      require: { fact: 'emissions', per: 'energy', op: 'atMost', limit: 'most' },
      evidence: ['records'],
      cite,
    },
    {
      id: 'audit',
      severity: 'guiding',
      title: both('audit'),
      confidence: 'verified-2plus',
      require: { fact: 'audited', op: 'equals', value: true },
      evidence: ['records'],
      cite,
    },
  ],
}

const at = (on: string, emissions: string | undefined, outcome: string, more: object = {}): object => ({
  name: `${on} ${emissions ?? '-'}`,
  on,
  facts: { ...(emissions !== undefined && { emissions }), energy: '1', ...more },
  cite,
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
  const write = (name: string, value: unknown): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`)
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
