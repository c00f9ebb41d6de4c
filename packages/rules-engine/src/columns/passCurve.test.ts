import { expect, it } from 'vitest'
import { assess } from '../judge/assess.ts'
import { at, both, criterion, madeUpSet, value } from '../testing/madeUpSet.ts'
import { columnsOf } from './columnsOf.ts'
import { passCurve } from './passCurve.ts'

const on = '2026-06-30'
const limit = (amount: string) => ({
  parameters: {
    most: { label: both('l'), unit: 't/MJ', decimals: 1, values: [value('2020-01-01', amount)] },
  },
})
const criteria = [
  criterion({}),
  criterion({ id: 'two', require: { fact: 'yes', op: 'equals', value: true } }),
]
const ruleSet = madeUpSet({ ...limit('2'), criteria })
const cases = Array.from({ length: 40 }, (_, index) =>
  at(on, {
    mass: String(index),
    ...(index % 7 === 3 ? {} : { energy: '10' }),
    ...(index % 5 === 0 ? {} : { yes: index % 3 > 0 }),
  }),
)

it('gives for each value what the set with that value gives', () => {
  const values = ['0', '0.5', '1.3', '2', '9']
  const curve = passCurve(ruleSet, columnsOf(ruleSet, cases), { on, parameter: 'most', values })
  for (const [index, { value: amount, counts }] of curve.entries()) {
    const changed = madeUpSet({ ...limit(values[index]!), criteria })
    const overall = cases.map((c) => assess(changed, c).overall)
    expect([amount, counts.pass, counts.fail, counts.missing]).toEqual([
      values[index],
      ...['pass', 'fail', 'missing'].map((outcome) => overall.filter((each) => each === outcome).length),
    ])
  }
  const passes = curve.map(({ counts }) => counts.pass)
  expect(passes).toEqual(passes.toSorted((a, b) => a - b))
  expect(passes.at(-1)).toBeGreaterThan(passes[0]!)
})
