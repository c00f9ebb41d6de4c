import { expect, it } from 'vitest'
import { energyOf, type Energy } from '../inventory/energyOf.ts'
import { Decimal, exactTotal } from '../quantity/index.ts'
import { activity, sourceOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder } from '../testing/madeUpFinder.ts'
import { inventory } from '../testing/madeUpInventory.ts'
import { energyByCarrier } from './energyByCarrier.ts'

// Made up: 0.1 (当量值) or 0.3 (等价值) kgce/kWh, heat 0.04 kgce/MJ, diesel 1.4 kgce/kg.
const ncv = { ncv: new Decimal('40.1') }
const rows = [
  activity({ amount: 70 }),
  activity({ source: sourceOf('fuel', 'diesel'), amount: 10, unit: 't' }),
  activity({ amount: 30_000, unit: 'kWh' }),
  activity({ source: sourceOf('fuel', 'diesel'), amount: 7, unit: 't', options: ncv }),
  activity({ source: sourceOf('sold-power'), amount: 10 }),
]
const energy = (basis: Energy['basis'] = '当量值'): Energy =>
  energyOf(inventory(rows), new Decimal(0), basis, madeUpFinder)

it('gives amount, coefficient, tce and share of each carrier', () => {
  const [power, diesel, sold] = energyByCarrier(energy())
  expect([power!.amount.value.toFixed(), power!.amount.unit.symbol]).toEqual(['100', 'MWh'])
  expect([power!.coal.toFixed(), power!.rate?.toFixed()]).toEqual(['10', '0.1'])
  expect(power!.coefficients.map(({ value, unit }) => `${value.toFixed()} ${unit}`)).toEqual(['0.1 kgce/kWh'])
  expect(diesel!.amount.value.toFixed()).toBe('17')
  expect([sold!.amount.value.toFixed(), sold!.coal.toFixed()]).toEqual(['10', '-1'])
})

it.each(['当量值', '等价值'] as const)('adds up to the total to the last digit, by %s', (basis) => {
  const { lines, total } = energy(basis)
  for (const order of [lines, lines.toReversed()]) {
    const carriers = energyByCarrier({ lines: order, total })
    expect(exactTotal(carriers.map(({ coal }) => coal)).eq(total.value)).toBe(true)
    expect(exactTotal(carriers.map(({ share }) => share.part)).eq(carriers[0]!.share.whole)).toBe(true)
  }
})
