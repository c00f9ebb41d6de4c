import type { Calibre, Method } from '../factor/index.ts'
import type { Decimal, Unit } from '../quantity/index.ts'
import type { DataTier, Derivation } from '../trace/index.ts'
import type { ActivitySource } from './ActivitySource.ts'
import type { Period } from './period.ts'

/** A factor typed by the user, with its unit; it needs evidence. */
export interface TypedFactor {
  readonly value: Decimal
  /** `kgCO2`, `tCO2` or `gCO2`. */
  readonly numerator: Unit<'co2'>
  readonly per: Unit
  readonly evidence: string
}

/** What a row or an option says beyond source, amount, unit and date. */
export interface ActivityOptions {
  readonly region?: string
  readonly calibre?: Calibre
  readonly method?: Method
  /** A named set of factors, such as `ipcc-2006`, in place of the one that family and date choose. */
  readonly set?: string
  /** ISO day: only factors that were released by then. */
  readonly knownOn?: string
  /** Id of a factor to use instead of the search. */
  readonly factorId?: string
  readonly typedFactor?: TypedFactor
  /** kg per litre. */
  readonly density?: Decimal
  /** Of a gas, kg per Nm3. */
  readonly gasDensity?: Decimal
  /** Measured net calorific value, GJ per t or per 万Nm3. */
  readonly ncv?: Decimal
  /** The calorific value was typed as a mere number, without a unit in its cell, header or option. */
  readonly ncvBare?: true
  /** Measured carbon content, tC per t or per 万Nm3. */
  readonly carbon?: Decimal
  /** Share of carbon oxidised, a fraction from 0.5 to 1. */
  readonly oxidation?: Decimal
}

/** One row of activity data, already read and checked. */
export interface Activity {
  readonly source: ActivitySource
  /** The double of the cell; not negative. */
  readonly amount: number
  readonly unit: Unit
  readonly period: Period
  /** Meter id, or what stands in for one. */
  readonly meter: string
  readonly estimated: boolean
  /** How the amount came about; null or absent where nobody said. */
  readonly tier?: DataTier | null
  readonly options: ActivityOptions | null
  /** Where it stands; see InventoryInput.locate. */
  readonly key: number
  /** How the amount was computed, where no cell holds it: tonnes of steam as GJ. */
  readonly why?: () => Derivation
}
