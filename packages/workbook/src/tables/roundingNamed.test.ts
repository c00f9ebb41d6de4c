import { describe, expect, it } from 'vitest'
import { roundingNamed, roundings } from './roundingNamed.ts'

describe('a rounding', () => {
  it.each([
    ['逐行 2 位 四舍五入', { decimals: 2, mode: 'half-up' }],
    ['逐行 2 位小数 四舍五入', { decimals: 2, mode: 'half-up' }],
    ['每行 0 位', { decimals: 0, mode: 'half-even' }],
    ['2 decimals half-even', { decimals: 2, mode: 'half-even' }],
    ['不修约', undefined],
  ])('is read from %s', (text, rounding) => {
    expect(roundingNamed(text)).toEqual(rounding)
  })

  it.each(['随便', '逐行 11 位', '2', '逐行 2 位 去尾'])('is not read from %s', (text) => {
    expect(() => roundingNamed(text)).toThrow('ZC-FACTOR-SET')
  })

  it('can be typed as the message says, in either language', () => {
    const read = roundings.split(' · ').map((each) => each.split(' / ').map(roundingNamed))
    expect(read).toEqual([
      [undefined, undefined],
      [
        { decimals: 2, mode: 'half-up' },
        { decimals: 2, mode: 'half-up' },
      ],
      [
        { decimals: 2, mode: 'half-even' },
        { decimals: 2, mode: 'half-even' },
      ],
    ])
  })
})
