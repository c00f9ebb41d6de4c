import { expect, it } from 'vitest'
import { enough, limits } from '../testing/judgedFirst.ts'
import { at, both, madeUp, madeUpSet, value } from '../testing/madeUpSet.ts'
import { limitOn } from './limitOn.ts'

/** The limit of the made-up set as text, or why there is none. */
function limit(
  values: object[],
  { on = '2026-06-30', facts = enough, more = {}, set = {} }: Record<string, unknown> = {},
): string {
  const ruleSet = madeUpSet({ ...madeUp, ...limits(values, more as object), ...(set as object) })
  const found = limitOn(ruleSet, at(on as string, facts as typeof enough), 'most')
  return 'open' in found ? found.open.zh : `${found.value.toFixed()} ${found.unit} ${found.dated.from}`
}
const dated = [value('2020-01-01', '3'), value('2026-01-01', '2')]

it('takes the value of the day, the first day included', () => {
  expect(limit(dated, { on: '2025-12-31' })).toBe('3 t/MJ 2020-01-01')
  expect(limit(dated, { on: '2026-01-01' })).toBe('2 t/MJ 2026-01-01')
})

it('says from when a limit holds, and when the set is in force', () => {
  expect(limit([value('2030-01-01', '2')])).toBe('自 2030-01-01 起适用')
  expect(limit(dated, { on: '2019-12-31' })).toBe('规则集自 2020-01-01 起施行')
  const set = { inForce: { from: '2020-01-01', to: '2026-06-29' } }
  expect(limit(dated, { set, on: '2026-06-29' })).toBe('2 t/MJ 2026-01-01')
  expect(limit(dated, { set })).toBe('规则集自 2020-01-01 起施行，至 2026-06-29 止')
})

it('is no number where the limit decides nothing, with the note', () => {
  expect(limit([value('2020-01-01', null, { note: both('why') })])).toBe('文件没有规定限值；why')
  expect(limit([value('2020-01-01', '3', { expected: true })])).toBe('限值已预告，尚未公布')
  expect(limit([value('2020-01-01', '3', { confidence: 'recalled' })])).toBe('依据未见原文，不据以判定')
})

it('chooses the band by the facts, and asks for the fact that chooses', () => {
  const more = {
    values: undefined,
    by: 'size',
    bands: [
      { below: '10', values: [value('2020-01-01', '3')] },
      { atLeast: '10', values: [value('2020-01-01', '2')] },
    ],
  }
  const of = (facts: object): string => limit([], { more, facts })
  expect(of({ size: '9.999' })).toBe('3 t/MJ 2020-01-01')
  expect(of({ size: '10' })).toBe('2 t/MJ 2020-01-01')
  expect(of({})).toBe('缺少“size”：ask')
})

it('computes a formula, and asks for what it lacks', () => {
  const formula = { value: undefined, formula: { times: ['2', { fact: 'size' }] } }
  const values = [value('2020-01-01', null, formula)]
  expect(limit(values, { facts: { size: '1.5' } })).toBe('3 t/MJ 2020-01-01')
  expect(limit(values, { facts: {} })).toBe('缺少“size”：ask')
})

it('says why the limit may still change', () => {
  const because = (confidence: string, more: object = {}): unknown => {
    const ruleSet = madeUpSet({ ...madeUp, ...limits([value('2020-01-01', '2', { confidence })]), ...more })
    const found = limitOn(ruleSet, at('2026-06-30', enough), 'most')
    return 'open' in found ? found.open : found.provisionalBecause.map(({ zh }) => zh)
  }
  expect(because('verified-2plus')).toEqual([])
  expect(because('single-source', { status: 'draft' })).toEqual(['规则集是草案', '限值只有一个来源'])
})
