import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from '../createCatalogue.ts'
import type { Argument, Outcome } from '../ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const explain = (...args: readonly Argument[]): string[][] => {
  const result = catalogue.call('EXPLAIN', args)
  return (Array.isArray(result) ? result : [[result]]).map((row) => row.map(shown))
}
const shown = (outcome: Outcome): string =>
  'problem' in outcome ? outcome.problem.code : String(outcome.value)
const names = [['柴油'], [null], ['没有的能源'], ['天然气']]
const amounts = [[1.2], [null], [3], [2]]
const units = [['t'], [null], ['t'], ['万Nm3']]

it('gives the steps of every element under its number, blank ones left out', () => {
  const steps = explain(names, amounts, units)
  const headings = steps.filter(([label]) => label!.startsWith('第 '))
  expect(headings.map(([label, result]) => [label, result])).toEqual([
    ['第 1 项', ''],
    ['第 3 项', 'ZC-CARRIER-UNKNOWN'],
    ['第 4 项', ''],
  ])
  const alone = explain('天然气', 2, '万Nm3').slice(1)
  expect(steps.slice(-alone.length)).toEqual(alone)
  expect(steps[0]).toEqual(['步骤', '结果', '依据'])
})

it('takes a range of one cell for its value', () => {
  expect(explain([['柴油']], [[1.2]], 't')).toEqual(explain('柴油', 1.2, 't'))
})

it('refuses more than a person reads, and ranges that do not fit', () => {
  const many = Array.from({ length: 201 }, () => ['柴油'])
  expect(explain(many, 1, 't')).toEqual([['ZC-ARGUMENT-SHAPE']])
  expect(explain(names, amounts.slice(1), units)).toEqual([['ZC-ARGUMENT-SHAPE']])
})
