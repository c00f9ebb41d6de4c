import { expect, it } from 'vitest'
import { energyOf } from '../inventory/energyOf.ts'
import { Decimal } from '../quantity/index.ts'
import { activity, sourceOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder } from '../testing/madeUpFinder.ts'
import { diesel, inventory } from '../testing/madeUpInventory.ts'
import { feedstockEnergy } from './feedstockEnergy.ts'

const feed = sourceOf('feedstock', 'diesel')
const plant = [diesel(10), diesel(5, { source: feed })]

it('stands apart: no emissions, in no energy total, and named', () => {
  const burnt = inventory([diesel(10)])
  const found = inventory(plant)
  expect(found.total.value.eq(burnt.total.value)).toBe(true)
  expect(found.lines.map(({ scope }) => scope)).toEqual([1, null])
  expect(energyOf(found, new Decimal(0), '当量值', madeUpFinder).total.value.toFixed()).toBe('14')
  // 5 t at 1.4
  expect(feedstockEnergy(found, '当量值', madeUpFinder).total.toFixed()).toBe('7')
})

it('takes litres with a density and names what cannot become standard coal', () => {
  const litres = { source: feed, amount: 1000, unit: 'L' }
  const weighed = activity({ ...litres, options: { density: new Decimal('0.8') } })
  expect(feedstockEnergy(inventory([weighed]), '当量值', madeUpFinder).total.toFixed()).toBe('1.12')
  const { missing, total } = feedstockEnergy(inventory([activity(litres)]), '当量值', madeUpFinder)
  expect(missing.map(({ problem }) => problem.code)).toEqual(['ZC-DENSITY-NEEDED'])
  expect(total.toFixed()).toBe('0')
})
