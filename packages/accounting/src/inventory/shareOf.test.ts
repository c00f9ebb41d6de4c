import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { problemOf } from '../testing/madeUpActivities.ts'
import { ratioOf, shareOf } from './shareOf.ts'
import type { StandardCoal } from './standardCoal.ts'

const energy = (value: string, basis: StandardCoal['basis']): StandardCoal => ({
  value: new Decimal(value),
  basis,
  coefficients: [],
  why: () => ({
    kind: 'given',
    label: { zh: '', en: '' },
    gives: { value: new Decimal(value), unit: 'tce' },
  }),
})

it('keeps numerator and denominator, so that nothing is lost before shares are compared', () => {
  const share = shareOf(energy('1', '当量值'), energy('3', '当量值'))
  expect([share.part.toFixed(), share.whole.toFixed()]).toEqual(['1', '3'])
  expect(ratioOf(share)?.toFixed(6)).toBe('0.333333')
})

it('refuses two sides on different electricity bases', () => {
  expect(problemOf(() => shareOf(energy('1', '当量值'), energy('3', '等价值')))).toEqual({
    code: 'ZC-BASIS-MIXED',
    info: { left: '当量值', right: '等价值' },
  })
})

it('has no ratio where the whole is zero', () => {
  expect(ratioOf(shareOf(energy('0', '等价值'), energy('0', '等价值')))).toBeUndefined()
})
