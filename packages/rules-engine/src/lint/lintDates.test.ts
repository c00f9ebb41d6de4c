import { expect, it } from 'vitest'
import { both, madeUp } from '../testing/madeUpSet.ts'
import { said } from '../testing/saidOfSet.ts'

const phase = (id: string, targetBy: string, force: string, sectors: readonly string[] = ['steel']) => ({
  id,
  title: both(id),
  sectors,
  announced: '2026-01-01',
  targetBy,
  force,
  confidence: 'derived',
  cite: { source: 'doc', clause: '1' },
})
const phases = (...list: object[]): string => said({ ...madeUp, phases: list }).join('\n')

it('tells phases of one sector that come in another order than they stand', () => {
  expect(phases(phase('a', '2030', 'target'), phase('b', '2027', 'target'))).toContain(
    'ZC-RULE-DATES dates are out of order: 2027 should be after 2030',
  )
  expect(phases(phase('a', '2027-12-31', 'target'), phase('b', '2027', 'target'))).toBe('')
  expect(phases(phase('a', '2030', 'target'), phase('b', '2027', 'target', ['glass']))).toBe('')
  expect(phases(phase('a', '2030', 'target', ['*']), phase('b', '2027', 'target'))).toContain('ZC-RULE-DATES')
})

it.each([
  ['mandatory', 'target'],
  ['mandatory', 'pilot'],
  ['target', 'pilot'],
])('tells a phase that takes back a duty: %s, then %s', (first, then) => {
  expect(phases(phase('a', '2027', first), phase('b', '2030', then))).toContain(
    `"${then}" cannot stand here. Wanted: ${first} or more: the earlier phase "a"`,
  )
  expect(phases(phase('a', '2027', then), phase('b', '2030', first))).toBe('')
  expect(phases(phase('a', '2027', first), phase('b', '2030', then, ['glass']))).toBe('')
})

it.each(['2026-02-30', '0000-01-01', '0202-01-01'])('tells the day %s', (from) => {
  expect(said({ ...madeUp, inForce: { from } }).join()).toContain(`"${from}" cannot stand here`)
})

it('tells a year nobody meant', () => {
  expect(phases(phase('a', '0227', 'target'))).toContain('"0227" cannot stand here')
})
