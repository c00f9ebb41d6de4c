import type { Criterion, FactDefinition, Parameter, RuleSet } from '../src/index.ts'

const both = (word: string): { zh: string; en: string } => ({ zh: word, en: word })
const cite = { source: 'doc', clause: '1' }

/** Made up: fifteen shares of the energy, each with a limit, and five yes-or-no. */
export const shares: readonly {
  readonly fact: string
  readonly limit: string
  readonly limitName: string
}[] = Array.from({ length: 15 }, (_, index) => ({
  fact: `part-${String(index)}`,
  limit: (0.2 + index * 0.05).toFixed(2),
  limitName: `limit-${String(index)}`,
}))
export const flags: readonly string[] = Array.from({ length: 5 }, (_, index) => `flag-${String(index)}`)

/** The set of the benchmark; it is judged, never read from a file. */
export function benchSet(): RuleSet {
  const fact = (id: string, type: FactDefinition['type'], unit: string): FactDefinition => ({
    id,
    type,
    unit,
    decimals: type === 'decimal' ? 3 : 0,
    name: both(id),
    derived: both('bench'),
    evidence: 'none',
  })
  const facts = [
    fact('energy', 'decimal', 'tce'),
    ...shares.map((share) => fact(share.fact, 'decimal', 'tce')),
    ...flags.map((flag) => fact(flag, 'boolean', '')),
  ]
  const parameters = shares.map(({ limit, limitName }): [string, Parameter] => [
    limitName,
    {
      label: both(limitName),
      unit: '1',
      decimals: 2,
      values: [{ from: '2020-01-01', value: limit, confidence: 'derived', checkedOn: '2026-01-01', cite }],
    },
  ])
  const criterion = (id: string, require: Criterion['require']): Criterion => ({
    id,
    severity: 'mandatory',
    title: both(id),
    confidence: 'derived',
    require,
    evidence: ['none'],
    cite,
  })
  return {
    format: 'zc-ruleset/1',
    id: 'bench',
    version: '1.0.0',
    status: 'draft',
    programme: 'bench',
    jurisdiction: 'CN',
    subject: 'factory',
    title: both('bench'),
    sources: {},
    inForce: { from: '2020-01-01' },
    parameters: Object.fromEntries(parameters),
    criteria: [
      ...shares.map((share) =>
        criterion(share.fact, { fact: share.fact, per: 'energy', op: 'atMost', limit: share.limitName }),
      ),
      ...flags.map((flag) => criterion(flag, { fact: flag, op: 'equals', value: true })),
    ],
    facts: Object.fromEntries(facts.map((each) => [each.id, each])),
    evidence: {},
    hash: '',
  }
}
