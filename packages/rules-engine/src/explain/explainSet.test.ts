import { describe, expect, it } from 'vitest'
import { ruleSetNamed } from '../bundle/readRulesBundle.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { both, one, value } from '../testing/madeUpSet.ts'
import { explainCriterion } from './explainCriterion.ts'
import { explainSet } from './explainSet.ts'

const text = (...args: Parameters<typeof one>): string => {
  const set = one(...args)
  return explainCriterion(set.criteria[0]!, set, 'en').join('\n')
}

describe('a criterion in words', () => {
  it('says what is asked, its limits with days and clauses, and where it stands', () => {
    expect(text({ indicator: '1.1', advice: both('do it') })).toBe(
      [
        'one  one (veto, indicator 1.1, two sources agree)',
        '  requires: mass / energy at most "most"',
        '  limit: most',
        '    from 2020-01-01 2.0 t/MJ (1 1; two sources agree; checked on 2026-01-01)',
        '  evidence: x',
        '  advice: do it',
        '  stands in: 1 1',
      ].join('\n'),
    )
  })

  it('says conditions, bands, formulas and what is not known', () => {
    const bands = [
      { atLeast: '1', below: '3', values: [value('2020-01-01', null)] },
      {
        atLeast: '3',
        values: [
          {
            ...value('2020-01-01', null),
            value: undefined,
            formula: { least: ['2', { times: [{ fact: 'size' }, '0.5'] }] },
          },
        ],
      },
    ]
    const most = { label: both('most'), unit: 't/MJ', decimals: 1, by: 'size', bands }
    const said = text(
      {
        appliesWhen: { not: { fact: 'yes', op: 'equals', value: true } },
        require: {
          any: [
            { fact: 'also', op: 'equals', value: false },
            {
              all: [
                { fact: 'mass', op: 'lessThan', value: '3' },
                { fact: 'mass', per: 'energy', op: 'atMost', limit: 'most' },
              ],
            },
          ],
        },
      },
      { parameters: { most } },
    )
    expect(said).toContain('applies when: yes equal to no')
    expect(said).toContain('also equal to no or (mass less than 3 t and mass / energy at most "most")')
    expect(said).toContain('size ≥ 1 kWh, < 3 kWh: from 2020-01-01 no limit')
    expect(said).toContain('least of (2, (size × 0.5)) t/MJ')
  })
})

it.each(rulesBundle.ruleSets)('$id: every text of the bundle can be said in both languages', (set) => {
  for (const language of ['zh', 'en'] as const) {
    const lines = [
      ...explainSet(set, language),
      ...set.criteria.flatMap((each) => explainCriterion(each, set, language)),
    ]
    expect(lines.join('\n')).not.toMatch(/undefined|\[object/)
    expect(lines.length).toBeGreaterThan(set.criteria.length * 3)
  }
})

it('lists what a set offers and no criterion asks for', () => {
  const scope = ruleSetNamed(rulesBundle, 'eu.cbam.scope')
  const said = explainSet(scope, 'zh').join('\n')
  expect(said).toContain('供取用：须缴纳的份额（phase-in-share）')
  expect(said).toContain('自 2030-01-01 起 48.5 %')
  expect(said).toContain('CBAM 货物类别 化肥：自 2026-01-01 起 1 %')
  expect(said).not.toContain('mass-threshold')
})

describe('not', () => {
  const yes = { fact: 'yes', op: 'equals', value: true }
  const mass = { fact: 'mass', op: 'atMost', value: '1' }
  const asks = (appliesWhen: object, language: 'zh' | 'en' = 'zh'): string => {
    const set = one({ appliesWhen })
    return explainCriterion(set.criteria[0]!, set, language)[1]!
  }

  it('is said of the comparison itself', () => {
    expect(asks({ not: { fact: 'sector', op: 'equals', value: 'steel' } })).toMatch(/：.*不是 /)
    expect(asks({ not: yes })).toMatch(/ 等于 否$/)
    expect(asks({ not: mass })).toMatch(/ 高于 1 t$/)
    expect(asks({ not: { not: mass } })).toMatch(/ 不高于 1 t$/)
  })

  it('shows how far it reaches over several', () => {
    expect(asks({ all: [{ not: { all: [yes, mass] } }, yes] })).toMatch(/不同时满足「.*，并且 .*」，并且 /)
    expect(asks({ not: { any: [yes, mass] } })).toMatch(/均不满足「.*，或者 .*」$/)
    expect(asks({ not: { any: [yes, mass] } }, 'en')).toMatch(/none of \(.* or .*\)$/)
  })
})
