import { expect, it } from 'vitest'
import type { RuleSetFile } from '../ruleset/RuleSetFile.ts'
import { criterion, madeUp, share, value, both } from '../testing/madeUpSet.ts'
import { builtOn } from './builtOn.ts'

const limit = (amount: string): object => ({
  label: both('l'),
  unit: 't/MJ',
  decimals: 1,
  values: [value('2020-01-01', amount)],
})
const setOf = (more: object): RuleSetFile => ({ ...madeUp, ...more }) as unknown as RuleSetFile
const base = setOf({
  parameters: { most: limit('2'), other: limit('3') },
  criteria: [criterion({}), criterion({ id: 'two', require: { ...share, limit: 'other' } })],
})

it('its own criteria come first, and those of the other it says nothing of stay', () => {
  const made = builtOn(
    setOf({ parameters: { most: limit('1') }, criteria: [criterion({ severity: 'guiding' })] }),
    base,
  )
  expect(made.criteria.map(({ id, severity }) => [id, severity])).toEqual([
    ['one', 'guiding'],
    ['two', 'veto'],
  ])
  expect(made.parameters).toEqual({ most: limit('1'), other: limit('3') })
})

it('limits that no criterion needs any more are left behind, and twice is once', () => {
  const own = setOf({
    parameters: {},
    criteria: [],
    extends: { ruleset: 'made.up', mode: 'replace', without: ['two'] },
  })
  const made = builtOn(own, base)
  expect(Object.keys(made.parameters ?? {})).toEqual(['most'])
  expect(builtOn(made, base)).toEqual(made)
})
