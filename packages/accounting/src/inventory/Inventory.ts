import type { Issue } from '../errors/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { CellRef, Derivation } from '../trace/index.ts'
import type { Activity, ActivityOptions } from './Activity.ts'
import type { ActivitySource } from './ActivitySource.ts'
import type { EmissionPlan } from './EmissionPlan.ts'
import type { FuelGas } from './fuelGases.ts'
import type { Period } from './period.ts'
import type { ProcessPart } from './ProcessPart.ts'

/** The cell of a row that a problem is about; the amount unless said. */
export type RowPart = 'amount' | 'unit' | 'factor' | 'start' | 'ncv' | 'carbon' | 'oxidation' | 'density'

/** What is still known of a row that could not be read. */
export type UnreadRow = Pick<Activity, 'meter' | 'period' | 'key'> & {
  readonly source: ActivitySource | undefined
}

/** What an inventory is made from. */
export interface InventoryInput {
  readonly activities: readonly Activity[]
  readonly reporting: Period
  /** The cell of an activity's amount, asked only for issues and explanations. */
  readonly locate: (key: number, part?: RowPart) => CellRef
  /** Problems found while the rows were read; they make the total incomplete too. */
  readonly issues?: readonly Issue[]
  /** Rows that could not be read but whose meter and period are known: they cover their months, with an issue of their own. */
  readonly unread?: readonly UnreadRow[]
  /** What process methods computed for the same period. */
  readonly processes?: readonly ProcessPart[]
}

/** All amounts of one source that share a unit and a factor. */
export interface InventoryLine {
  readonly source: ActivitySource
  /** Null for what is only listed: in no total. */
  readonly scope: 1 | 2 | null
  /** Its CO2 is of biological origin: listed apart, in no fossil total. */
  readonly biogenic: boolean
  /** CH4 and N2O beside the CO2 of a fuel, where its record states them. */
  readonly gases: readonly FuelGas[]
  /** Exact sum of the rows, in their unit. */
  readonly amount: Quantity
  /** tCO2, CO2 only; negative for what was sold. */
  readonly emissions: Quantity<'co2'>
  readonly plan: EmissionPlan
  readonly options: ActivityOptions | null
  /** ISO day of the latest row in it: the date its factors were chosen for. */
  readonly lastDay: string
  /** Keys of the activities in it. */
  readonly keys: readonly number[]
  /** How many of them are estimates. */
  readonly estimates: number
  readonly why: () => Derivation
}

/**
 * A location-based inventory in tCO2. `complete` is false as soon as one row, month or factor is missing: the total
 * is then a partial sum and must be shown as one.
 */
export interface Inventory {
  readonly reporting: Period
  readonly lines: readonly InventoryLine[]
  readonly processes: readonly ProcessPart[]
  readonly direct: Quantity<'co2'>
  readonly indirect: Quantity<'co2'>
  readonly total: Quantity<'co2'>
  readonly complete: boolean
  readonly issues: readonly Issue[]
  readonly estimates: number
  readonly why: () => Derivation
}
