import type { Activity } from '../inventory/Activity.ts'
import type { Inventory, InventoryInput } from '../inventory/Inventory.ts'
import { inventoryOf } from '../inventory/inventoryOf.ts'
import { activity, inputOf, sourceOf } from './madeUpActivities.ts'
import { madeUpFinder } from './madeUpFinder.ts'

/** All factors are made up; see madeUpFinder. */
export const inventory = (rows: readonly Activity[], more?: Partial<InventoryInput>): Inventory =>
  inventoryOf(inputOf(rows, more), madeUpFinder)
export const codesOf = ({ issues }: Inventory): string[] => issues.map(({ code }) => code)
/** Tonnes of diesel. */
export const diesel = (amount: number, more: Parameters<typeof activity>[0] = {}): Activity =>
  activity({ source: sourceOf('fuel', 'diesel'), amount, unit: 't', ...more })
/** MWh of bought power. */
export const bought = (amount: number, more: Parameters<typeof activity>[0] = {}): Activity =>
  activity({ amount, ...more })
/** The days of half a year each. */
export const halves = [
  ['2025-01-01', '2025-06-30'],
  ['2025-07-01', '2025-12-31'],
] as const
