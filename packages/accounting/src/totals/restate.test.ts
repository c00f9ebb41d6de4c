import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import type { Counted } from './bridge.ts'
import { restate } from './restate.ts'

const lines = (...values: readonly string[]): Counted[] =>
  values.map((value, i) => ({ key: String(i), label: { zh: '行', en: 'line' }, value: new Decimal(value) }))
const of = (a: string, b: string, materiality: string) =>
  restate(lines(a), lines(b), new Decimal(materiality))

describe('whether a base year must be restated', () => {
  it.each([
    ['1000', '1050', '5', true],
    ['1000', '950', '5', true],
    ['1000', '1049.999999999999999999999999999', '5', false],
    ['1000', '950.000000000000000000000000001', '5', false],
    // A third of three has no end; multiplied crosswise the threshold is met exactly.
    ['3', '4', '33.333333333333333333333333333333333333', true],
    ['3', '4', '33.333333333333333333333333333333333334', false],
    ['-200', '-210', '5', true],
    ['0', '0', '5', false],
    ['0', '0.001', '100', true],
    ['1000', '1000', '0.1', false],
  ])('from %s to %s at %s %%: %s', (a, b, materiality, expected) => {
    expect(of(a, b, materiality).restated).toBe(expected)
  })

  it('gives the share for showing, and none of nothing', () => {
    expect(of('1000', '950', '5').percent?.toFixed()).toBe('5')
    expect(of('0', '1', '5').percent).toBeNull()
  })
})

it('shows line by line what changed, adding up, and leaves the old figures as they are', () => {
  const [a, b] = [lines('100', '50', '7'), lines('100', '40')]
  const found = restate(a, b, new Decimal(5))
  expect(
    found.lines.map(({ key, from, to, change }) => [key, from?.toFixed(), to?.toFixed(), change.toFixed()]),
  ).toEqual([
    ['1', '50', '40', '-10'],
    ['2', '7', undefined, '-7'],
  ])
  expect([found.before, found.after, found.change].map((value) => value.toFixed())).toEqual([
    '157',
    '140',
    '-17',
  ])
  expect(a).toEqual(lines('100', '50', '7'))
})
