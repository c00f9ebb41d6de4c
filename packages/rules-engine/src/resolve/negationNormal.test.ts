import { expect, it } from 'vitest'
import type { Condition } from '../ruleset/RuleSet.ts'
import { engineOperators } from '../engine/operators.ts'
import { negationNormal } from './negationNormal.ts'

const leaf = { fact: 'mass', op: 'atMost', value: '1' } as const

it('moves every negation into an operator', () => {
  const condition: Condition = { not: { all: [leaf, { not: { any: [leaf] } }] } }
  expect(negationNormal(condition, false)).toEqual({
    any: [{ leaf, op: 'moreThan' }, { any: [{ leaf, op: 'atMost' }] }],
  })
  expect(negationNormal(condition, true)).toEqual({
    all: [{ leaf, op: 'atMost' }, { all: [{ leaf, op: 'moreThan' }] }],
  })
})

it('no operator answers true, or throws, on what is missing or malformed', () => {
  const number = { fact: 'mass', isNumber: true }
  const sides: [unknown, unknown][] = [
    [number, { value: '1' }],
    [{ ...number, value: '1' }, {}],
    [{ ...number, value: '1', per: 'energy' }, { value: '1' }],
    [{ ...number, value: '1', per: 'energy', whole: '0' }, { value: '1' }],
    [{ ...number, value: '1', per: 'energy', whole: '-1' }, { value: '1' }],
    [{ ...number, value: 'about 1' }, { value: '1' }],
    [{ fact: 'yes', isNumber: false }, { value: true }],
    [undefined, undefined],
    [null, 'x'],
  ]
  for (const [, holds] of engineOperators)
    for (const [left, right] of sides) expect(holds(left, right)).toBe(false)
})
