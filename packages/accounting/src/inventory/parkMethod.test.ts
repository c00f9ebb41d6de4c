import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, madeUpFinder, rate } from '../testing/madeUpFinder.ts'
import { stepsOf } from '../trace/index.ts'
import { inventoryOf } from './inventoryOf.ts'
import { parkMethod } from './parkMethod.ts'

const other = rate({
  carrier: 'electricity',
  calibre: 'fossil-only',
  id: 'grid/CN/2022/fossil-only',
  value: '0.8325',
  numerator: 'kgCO2',
  per: 'kWh',
})

describe('the sample plant: 18,540 MWh bought, 4,800 covered', () => {
  const finder = finderOf([
    rate({ carrier: 'electricity', calibre: 'average', value: '0.5306' }),
    rate({ carrier: 'heat', value: '0.11', per: 'GJ' }),
    other,
  ])
  const rows = [
    activity({ amount: 18540, unit: 'MWh' }),
    activity({ source: sourceOf('bought-heat'), amount: 14200, unit: 'GJ' }),
  ]
  const inventory = inventoryOf(inputOf(rows), finder)

  it('counts what is covered zero, other power by 0.8325 and heat as before', () => {
    // 13,740 × 0.8325 + 14,200 × 0.11
    expect(parkMethod(inventory, new Decimal(4800), finder).total.value.toFixed()).toBe('13000.55')
  })

  it('deducts power that is sold on by the same, so that nothing is left of what passes through', () => {
    const sold = (amount: number) =>
      parkMethod(
        inventoryOf(inputOf([...rows, activity({ source: sourceOf('sold-power'), amount })]), finder),
        new Decimal(0),
        finder,
      )
    const { total, why } = sold(18540)
    expect(total.value.toFixed()).toBe('1562')
    // 14,200 × 0.11 of heat, and no power.
    const said = JSON.stringify(stepsOf(why(), 'zh'))
    expect(said).toContain('外购电量减绿电、绿证和转供电量')
    // 18,000 × 0.8325 more
    expect(sold(540).total.value.toFixed()).toBe('16547')
  })

  it('says which record 0.8325 is from', () => {
    const { why } = parkMethod(inventory, new Decimal(4800), finder)
    expect(JSON.stringify(stepsOf(why(), 'zh'))).toContain('grid/CN/2022/fossil-only')
  })
})

it('says when the factor set lacks the record', () => {
  const inventory = inventoryOf(inputOf([]), madeUpFinder)
  expect(() => parkMethod(inventory, new Decimal(0), madeUpFinder)).toThrow(/ZC-FACTOR-UNKNOWN/)
})
