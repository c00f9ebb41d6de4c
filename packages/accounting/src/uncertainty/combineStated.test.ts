import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { combineStated } from './combineStated.ts'
import type { StatedLine } from './StatedLine.ts'

const fraction = (text: string | null): Decimal | null => (text === null ? null : new Decimal(text))
const line = (
  id: string,
  value: number,
  relative: string | null,
  factor?: readonly [id: string, relative: string | null],
): StatedLine => ({
  parts: [{ id, value: new Decimal(value), relative: fraction(relative) }],
  factor: factor ? { id: factor[0], relative: fraction(factor[1]) } : null,
})
const shown = (lines: readonly StatedLine[]) => {
  const { stated, unstated, size } = combineStated(lines)
  const { total, halfWidth } = stated
  return [
    total.toFixed(),
    halfWidth.toSD(12).toFixed(),
    unstated.lines,
    unstated.size.toFixed(),
    size.toFixed(),
  ]
}

describe('what nobody stated', () => {
  it('is no zero: its line is left out and counted apart', () => {
    const stated = line('a', 100, '0.05')
    expect(shown([stated, line('b', 300, null)])).toEqual(['100', '5', 1, '300', '400'])
    // Stated as certain it would count.
    expect(shown([stated, line('b', 300, '0')])).toEqual(['400', '5', 0, '0', '400'])
  })

  it('may be the factor alone, and then the amounts still say what they are off by', () => {
    const { lines, stated } = combineStated([line('a', 100, '0.05', ['grid', null])])
    expect([lines[0]?.amounts?.toFixed(), lines[0]?.halfWidth]).toEqual(['5', null])
    expect([stated.total.toFixed(), stated.halfWidth.toFixed()]).toEqual(['0', '0'])
  })

  it('of one part leaves out its whole line', () => {
    const [a, b] = [line('a', 100, '0.05').parts[0]!, line('b', 100, null).parts[0]!]
    expect(shown([{ parts: [a, b], factor: null }])).toEqual(['0', '0', 1, '200', '200'])
  })

  it('counts by size where what was sold says nothing', () => {
    expect(shown([line('a', 100, '0.05'), line('sold', -40, null)])).toEqual(['100', '5', 1, '40', '140'])
  })
})

describe('an error that is shared', () => {
  it('adds linearly: one factor for all, and one meter in two rows', () => {
    const grid = ['grid', '0.1'] as const
    expect(shown([line('a', 100, '0', grid), line('b', 200, '0', grid)])).toEqual([
      '300',
      '30',
      0,
      '0',
      '300',
    ])
    expect(shown([line('a', 100, '0.1'), line('a', 200, '0.1')])).toEqual(['300', '30', 0, '0', '300'])
  })

  it('adds linearly inside a line too, where two readings of one meter state different errors', () => {
    const parts = [line('a', 100, '0.1'), line('a', 200, '0.05')].flatMap((one) => one.parts)
    const { lines, stated } = combineStated([{ parts, factor: null }])
    expect([lines[0]?.halfWidth?.toFixed(), stated.halfWidth.toFixed()]).toEqual(['20', '20'])
  })

  it('adds as squares where factors and meters differ', () => {
    expect(shown([line('a', 30, '0', ['x', '1']), line('b', 40, '0', ['y', '1'])])[1]).toBe('50')
    expect(shown([line('a', 30, '1'), line('b', 40, '1')])[1]).toBe('50')
    // The parts of one line too: √(3² + 4²), and 12 of the factor: √(5² + 12²).
    const parts = [line('a', 30, '0.1'), line('b', 40, '0.1')].flatMap((one) => one.parts)
    const { lines } = combineStated([{ parts, factor: { id: 'f', relative: new Decimal(12).div(70) } }])
    expect([lines[0]?.amounts?.toFixed(), lines[0]?.halfWidth?.toSD(12).toFixed()]).toEqual(['5', '13'])
  })
})

it('does not depend on the order of lines, nor on rows being split', () => {
  const whole = [line('a', 100, '0.05', ['g', '0.1']), line('b', 50, '0.2'), line('c', 10, null)]
  expect(shown(whole.toReversed())).toEqual(shown(whole))
  const split = [line('a', 60, '0.05', ['g', '0.1']), line('a', 40, '0.05', ['g', '0.1']), ...whole.slice(1)]
  expect(shown(split)).toEqual(shown(whole))
})

it('of nothing is nothing', () => {
  expect(shown([])).toEqual(['0', '0', 0, '0', '0'])
})
