import type { Citation, Text } from '../trace/index.ts'

/** Which electricity a grid factor averages over. The choice changes a result by a factor of up to 1.6. */
export type Calibre =
  /** All power of the grid. */
  | 'average'
  /** Without non-fossil power sold in the market: for a buyer whose green power is counted apart. */
  | 'residual'
  | 'fossil-only'
  /** The older default of the ETS reporting notices. */
  | 'ets-default'

/**
 * Which family of guidelines a default value belongs to; families are never mixed silently. `general`: industry at
 * large (NDRC 2015, then GB/T 32151-2024); `ets`: the MEE forms for trading sectors; `reductant`: non-ferrous.
 */
export type Method = 'general' | 'ets' | 'reductant'

/** Which electricity basis turns power into standard coal: 当量值 (calorific) or 等价值 (primary energy). */
export type Basis = '当量值' | '等价值'

interface Head extends Citation {
  readonly carrier: string
  /** `CN`, a grid region such as `CN-EAST`, or a province such as `CN-JS`. */
  readonly region: string
  /** First and last day of activities it may be used for; `to` is null while nothing replaces it. */
  readonly valid: { readonly from: string; readonly to: string | null }
  /** Publication the row belongs to, e.g. `GBT32151.22-2024`. */
  readonly edition: string
  readonly name: Text
  readonly note?: string
}

/** Emissions per unit of activity, as published: electricity, heat. */
export interface RateFactor extends Head {
  readonly kind: 'rate'
  readonly calibre: Calibre | null
  readonly gas: 'CO2' | 'CO2e'
  /** Decimal text as published, `numerator` per `per`: 0.5306 kgCO2 per kWh, 0.11 tCO2 per GJ. */
  readonly value: string
  readonly numerator: 'kgCO2' | 'tCO2'
  readonly per: string
}

/** Default properties of a fuel; emissions are computed from them. */
export interface FuelFactor extends Head {
  readonly kind: 'fuel'
  readonly method: Method
  /** Unit of activity that ncv and carbon refer to: `t` or `万Nm3`. */
  readonly per: string
  /** Net calorific value, GJ per `per`; null where only a ready-made factor was published. */
  readonly ncv: string | null
  /** Carbon per heat, tC/GJ. */
  readonly carbon: string | null
  /** Share of carbon oxidised, a fraction. */
  readonly oxidation: string | null
  /** tCO2 per `per`, where only that was published. */
  readonly direct: string | null
}

/** Standard coal per unit of a carrier. */
export interface CoalFactor extends Head {
  readonly kind: 'coal'
  readonly basis: Basis | null
  /** kgce per `per`; null where the standard gives a range, or a value that changes by year. */
  readonly value: string | null
  readonly range: readonly [low: string, high: string] | null
  readonly per: string
}

export type Factor = RateFactor | FuelFactor | CoalFactor
export type FactorKind = Factor['kind']
