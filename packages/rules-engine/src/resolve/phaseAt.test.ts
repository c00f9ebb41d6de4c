import { expect, it } from 'vitest'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { ruleSetNamed } from '../bundle/readRulesBundle.ts'
import { phaseAt, phasesAt } from './phaseAt.ts'

const guidance = ruleSetNamed(rulesBundle, 'cn.factory.guidance-2026')
const states = (sector: string | undefined, on: string) =>
  phasesAt(guidance, sector, on).map(({ phase, applies, state }) => [phase.id, applies, state])

it('announces before the target year and never lapses after it', () => {
  expect(states('steel', '2026-01-18').map(([, , state]) => state)).toEqual([
    'unannounced',
    'unannounced',
    'unannounced',
  ])
  expect(states('steel', '2027-06-30')).toEqual([
    ['2026', true, 'current'],
    ['2027', false, 'current'],
    ['2030', true, 'announced'],
  ])
  expect(states('steel', '2040-01-01').at(-1)).toEqual(['2030', true, 'current'])
})

it('gives the last phase that has come for a sector', () => {
  expect(phaseAt(guidance, 'lithium-battery', '2026-12-31')?.id).toBe('2026')
  expect(phaseAt(guidance, 'lithium-battery', '2028-01-01')?.id).toBe('2027')
  expect(phaseAt(guidance, 'steel', '2029-12-31')?.id).toBe('2026')
  expect(phaseAt(guidance, 'lithium-battery', '2025-12-31')).toBeUndefined()
})

it('a sector nobody named is in no phase of named sectors', () => {
  expect(phaseAt(guidance, undefined, '2030-06-30')?.id).toBe('2026')
})
