import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { isPrimary, tierNames, type DataTier } from '../trace/index.ts'
import { primaryDataShare, sharePasses } from './primaryDataShare.ts'

const line = (emissions: number, tier: DataTier | null) => ({ emissions: new Decimal(emissions), tier })

it('counts measured and invoiced lines', () => {
  const share = primaryDataShare([
    line(30, 'measured'),
    line(20, 'invoice'),
    line(10, 'calculated'),
    line(15, 'estimated'),
    line(20, 'default'),
    line(5, null),
  ])
  expect([share.part.toFixed(), share.whole.toFixed()]).toEqual(['50', '100'])
  expect(Array.from(share.byTier, ([tier, size]) => [tier, size.toFixed()])).toEqual([
    ['measured', '30'],
    ['invoice', '20'],
    ['calculated', '10'],
    ['estimated', '15'],
    ['default', '20'],
    [null, '5'],
  ])
  expect((Object.keys(tierNames) as DataTier[]).filter(isPrimary)).toEqual(['measured', 'invoice'])
})

it('counts a deduction by its size, so that the share stays between 0 and 1', () => {
  const share = primaryDataShare([line(100, 'measured'), line(-60, 'estimated')])
  expect([share.part.toFixed(), share.whole.toFixed()]).toEqual(['100', '160'])
})

it('compares without dividing', () => {
  const third = primaryDataShare([line(1, 'measured'), line(2, 'default')])
  expect(sharePasses(third, new Decimal(1).div(3))).toBe(true)
  expect(sharePasses(third, new Decimal('0.33333333333333333333333333333333333334'))).toBe(false)
  expect(sharePasses(primaryDataShare([]), new Decimal(0))).toBe(false)
})
