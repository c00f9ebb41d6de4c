import type { FactDefinition } from '@zerocarbon/rules-engine'

/** What a person still has to write. */
const open = { zh: '待填', en: 'to be filled in' }
const cite = { source: 'document', clause: '待填 / to be filled in' }

/**
 * A new set with one limit that is announced only and so decides nothing, one criterion, and a case that shows it.
 *
 * @param fact - A number the folder knows, so that there is something to compare.
 * @param up - From the folder of the set to the folder of rules.
 */
export function skeleton(
  id: string,
  today: string,
  fact: FactDefinition,
  up: string,
): { readonly ruleSet: unknown; readonly cases: unknown } {
  const value = { from: today, expected: true, confidence: 'recalled', checkedOn: today, cite }
  const ruleSet = {
    $schema: `${up}schema/ruleset.schema.json`,
    format: 'zc-ruleset/1',
    id,
    version: '0.1.0',
    status: 'draft',
    programme: id,
    jurisdiction: jurisdictionOf(id),
    subject: id.includes('park') ? 'park' : 'factory',
    title: open,
    sources: {
      document: { title: open, issuer: '待填', number: '待填', issued: today, confidence: 'recalled' },
    },
    inForce: { from: today },
    parameters: {
      'first-limit': { label: open, unit: fact.unit, decimals: fact.decimals, values: [value] },
    },
    criteria: [
      {
        id: 'first',
        severity: 'guiding',
        title: open,
        confidence: 'recalled',
        require: { fact: fact.id, op: 'atMost', limit: 'first-limit' },
        evidence: [fact.evidence],
        cite,
      },
    ],
  }
  const cases = {
    $schema: `${up}../schema/cases.schema.json`,
    format: 'zc-cases/1',
    ruleset: id,
    cases: [
      {
        name: '限值未公布 / the limit is not published',
        on: today,
        facts: {},
        cite,
        expect: { first: 'undetermined' },
      },
    ],
  }
  return { ruleSet, cases }
}

/** `cn-hn.park.2026` is of Hunan. */
const jurisdictionOf = (id: string): string => /^cn-[a-z]{2,3}(?=\.|$)/.exec(id)?.[0].toUpperCase() ?? 'CN'
