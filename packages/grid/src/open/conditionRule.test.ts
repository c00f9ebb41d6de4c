import { expect, it } from 'vitest'
import type { ConditionOfFile } from './ConditionReader.ts'
import { ruleOf } from './conditionRule.ts'

const condition = (attributes: Record<string, string>, ...formulas: string[]): ConditionOfFile => ({
  ranges: [{ startRow: 3, endRow: 5, startColumn: 1, endColumn: 1 }],
  attributes,
  formulas,
  thresholds: [
    { type: 'min', value: undefined },
    { type: 'percentile', value: '90' },
  ],
  colours: ['#FFFFFF', '#FF0000'],
})

it.each([
  [condition({ type: 'cellIs', operator: 'between' }, '1', '5'), { subType: 'number', value: [1, 5] }],
  [
    condition({ type: 'cellIs', operator: 'greaterThan' }, '$A$1'),
    { subType: 'formula', value: '=B4>($A$1)' },
  ],
  [
    condition({ type: 'cellIs', operator: 'notBetween' }, '$A$1', '9'),
    { subType: 'formula', value: '=NOT(AND(B4>=($A$1),B4<=(9)))' },
  ],
  [
    condition({ type: 'expression' }, '_xldudf_ZC_EMISSIONS()>1'),
    { subType: 'formula', value: '=ZC.EMISSIONS()>1' },
  ],
  [
    condition({ type: 'containsText', text: '缺' }),
    { subType: 'text', operator: 'containsText', value: '缺' },
  ],
  [condition({ type: 'top10', rank: '3', bottom: '1' }), { subType: 'rank', value: 3, isBottom: true }],
  [condition({ type: 'aboveAverage', aboveAverage: '0' }), { subType: 'average', operator: 'lessThan' }],
  [
    condition({ type: 'colorScale' }),
    {
      type: 'colorScale',
      config: [
        { index: 0, color: '#FFFFFF', value: { type: 'min' } },
        { index: 1, color: '#FF0000', value: { type: 'percentile', value: 90 } },
      ],
    },
  ],
])('%j', (one, expected) => {
  expect(ruleOf(one, {})).toMatchObject(expected)
})

it('leaves out what the engine does not have', () => {
  expect(ruleOf(condition({ type: 'iconSet' }), {})).toBeUndefined()
})
