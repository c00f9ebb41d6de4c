import { describe, expect, it } from 'vitest'
import type { Condition } from '../ruleset/RuleSet.ts'
import { at, one } from '../testing/madeUpSet.ts'
import type { Truth } from '../verdict/TraceNode.ts'
import { assess } from './assess.ts'

const is = (fact: string): Condition => ({ fact, op: 'equals', value: true })

/** The result of a condition over two yes-or-no facts, each of which may be missing. */
function truth(require: Condition, yes: Truth, also: Truth): Truth | undefined {
  const facts = { ...(yes !== null && { yes }), ...(also !== null && { also }) }
  return assess(one({ require }), at('2026-01-01', facts)).verdicts[0]?.tree.result
}

describe('strong Kleene logic', () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, null, null, null],
  ])('%s and %s: all %s, any %s, either way round', (a, b, all, any) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(truth({ all: [is('yes'), is('also')] }, x, y)).toBe(all)
      expect(truth({ any: [is('yes'), is('also')] }, x, y)).toBe(any)
    }
  })

  it('leaves what is not known unknown under not', () => {
    expect([true, false, null].map((yes) => truth({ not: is('yes') }, yes, null))).toEqual([
      false,
      true,
      null,
    ])
  })

  it('evaluates every part, also those that no longer decide', () => {
    const tree = assess(
      one({ require: { all: [is('yes'), is('also')] } }),
      at('2026-01-01', { yes: false, also: true }),
    ).verdicts[0]?.tree
    expect(tree).toMatchObject({ kind: 'all', result: false, of: [{ result: false }, { result: true }] })
  })
})

describe('comparing', () => {
  it.each([
    ['atMost', '2', true],
    ['atMost', '2.001', false],
    ['lessThan', '2', false],
    ['lessThan', '1.999', true],
    ['atLeast', '2', true],
    ['atLeast', '1.999', false],
    ['moreThan', '2', false],
    ['moreThan', '2.001', true],
    ['equals', '2.0', true],
    ['equals', '2.001', false],
  ])('mass %s 2, being %s: %s', (op, mass, result) => {
    const ruleSet = one({ require: { fact: 'mass', op, value: '2' } })
    expect(assess(ruleSet, at('2026-01-01', { mass })).verdicts[0]?.tree.result).toBe(result)
  })

  it('multiplies crosswise: a share no division would hit is on the line', () => {
    // 0.6 / 0.3 is 1.9999999999999998 in doubles, and 20.00000000000000000000000001 / 3 × 3 loses digits.
    const set = one({})
    const outcome = (mass: string, energy: string) =>
      assess(set, at('2026-01-01', { mass, energy })).verdicts[0]?.outcome
    expect(outcome('0.6', '0.3')).toBe('pass')
    expect(outcome('66666.666666666666666666', '33333.333333333333333333')).toBe('pass')
    expect(outcome('66666.666666666666666667', '33333.333333333333333333')).toBe('fail')
  })
})
