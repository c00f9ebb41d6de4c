import { expect, it } from 'vitest'
import { at, criterion, madeUpSet } from '../testing/madeUpSet.ts'
import { assess } from './assess.ts'

/** The overall outcome of criteria, each a severity and what its one fact is: yes, no, missing or not decided. */
function overall(...criteria: readonly (readonly [severity: string, is: boolean | 'missing' | 'open'])[]) {
  const ruleSet = madeUpSet({
    criteria: criteria.map(([severity, is], index) =>
      criterion({
        id: `c${String(index)}`,
        severity,
        confidence: is === 'open' ? 'recalled' : 'verified-2plus',
        require: {
          fact: is === 'missing' ? 'also' : 'yes',
          op: 'equals',
          value: is !== false,
        },
      }),
    ),
  })
  return assess(ruleSet, at('2026-01-01', { yes: true }))
}

it.each([
  [
    'a veto failure outweighs all',
    [
      ['veto', false],
      ['mandatory', 'missing'],
      ['veto', 'open'],
    ],
    'fail',
  ],
  [
    'a mandatory failure stands, whatever a veto criterion still lacks',
    [
      ['veto', 'missing'],
      ['mandatory', false],
    ],
    'fail',
  ],
  [
    'then what is missing',
    [
      ['veto', 'missing'],
      ['mandatory', true],
      ['veto', 'open'],
    ],
    'missing',
  ],
  [
    'then what is open',
    [
      ['veto', 'open'],
      ['mandatory', true],
    ],
    'undetermined',
  ],
  [
    'guiding criteria never decide',
    [
      ['veto', true],
      ['guiding', false],
      ['guiding', 'missing'],
    ],
    'pass',
  ],
  ['nor do they make a pass', [['guiding', true]], 'notApplicable'],
] as const)('%s', (_, criteria, outcome) => {
  expect(overall(...criteria).overall).toBe(outcome)
})

it('counts every outcome and names those that spoke', () => {
  const { counts, overallReason } = overall(['veto', false], ['veto', true], ['guiding', 'missing'])
  expect(counts).toMatchObject({ pass: 1, fail: 1, missing: 1, undetermined: 0 })
  expect(overallReason).toEqual({ zh: '未达到：one', en: 'not met: one' })
})

it('says that nothing was judged', () => {
  const { overall: outcome, overallReason } = assess(madeUpSet({}), at('2000-01-01', {}))
  expect(outcome).toBe('notInForce')
  expect(overallReason.en).toBe('no binding criterion could be judged on this day')
})
