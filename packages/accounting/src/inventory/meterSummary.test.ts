import { expect, it } from 'vitest'
import { activity, inputOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder } from '../testing/madeUpFinder.ts'
import { inventoryOf } from './inventoryOf.ts'
import { meterSummary } from './meterSummary.ts'
import { rowsByMeter } from './rowsByMeter.ts'
import type { Activity } from './Activity.ts'

const month = ['2025-01-01', '2025-01-31'] as const
const of = (...rows: Activity[]) => meterSummary(rowsByMeter(rows)[0]!)

it('adds a meter up over its units, by the day, zeros left out of what is usual', () => {
  const all = of(
    activity({ amount: 0, unit: 'MWh', days: month, key: 1 }),
    activity({ amount: 2, unit: 'MWh', days: month, key: 2 }),
    activity({ amount: 500, unit: 'kWh', days: month, key: 3 }),
  )
  expect(all).toMatchObject({ sum: 9000, days: 93, positive: 2, least: 1800, most: 7200, odd: { key: 3 } })
})

it('has no sum of what does not add', () => {
  const mixed = of(
    activity({ amount: 1, unit: 'MWh', days: month }),
    activity({ amount: 1, unit: 't', days: month, key: 2 }),
  )
  expect(mixed).toMatchObject({ sum: null, odd: { key: 2 } })
})

it('is made once a meter for all looks of an inventory', () => {
  const rows = Array.from({ length: 6 }, (_, key) =>
    activity({ amount: key + 1, unit: 'MWh', meter: `M-${String(key % 2)}`, days: month, key }),
  )
  const input = inputOf(rows)
  let asked = 0
  const activities = input.activities.map((row) => ({
    ...row,
    get amount() {
      asked++
      return row.amount
    },
  }))
  const first = inventoryOf({ ...input, activities }, madeUpFinder)
  expect(first.lines).toHaveLength(1)
  // Once to add it, once for the summary that three looks share.
  expect(asked).toBe(rows.length * 2)
})
