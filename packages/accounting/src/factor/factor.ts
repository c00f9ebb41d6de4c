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

/**
 * What a rate counts that is no CO2 inventory: product footprints, freight, upstream of fuels. Only a query that names
 * one finds them, so that they never stand in for a CO2 factor.
 */
export type FootprintCalibre =
  /** Life cycle of the power as delivered, CO2e. */
  | 'footprint'
  /** Fuel burned on the way, CO2e. */
  | 'tank-to-wheel'
  /** Making and bringing the fuel, CO2e; comes on top of burning it. */
  | 'well-to-tank'
  /** CO2, CH4 and N2O of burning in one number, where no parts were published. */
  | 'combustion-co2e'

/** Which electricity basis turns power into standard coal: 当量值 (calorific) or 等价值 (primary energy). */
export type Basis = '当量值' | '等价值'

interface Head extends Citation {
  readonly carrier: string
  /** `CN`, a grid region such as `CN-EAST`, or a province such as `CN-JS`; `GB`, `US`, `WORLD` for foreign sets. */
  readonly region: string
  /** The named set it belongs to, such as `cn-mee-2022-25`; every fuel has one. */
  readonly set?: string
  /** A kind of the carrier that only a query naming it finds: `biofuel-blend` of diesel, `wind` of power. */
  readonly of?: string
  /** First and last day of activities it may be used for; `to` is null while nothing replaces it. */
  readonly valid: { readonly from: string; readonly to: string | null }
  /** Publication the row belongs to, e.g. `GBT32151.22-2024`. */
  readonly edition: string
  readonly name: Text
  /** What we remark: a conflict of copies, what to multiply by. */
  readonly note?: Text
  /** Why not to rely on it. */
  readonly warning?: Text
}

/** Emissions per unit of activity, as published: electricity, heat. */
export interface RateFactor extends Head {
  readonly kind: 'rate'
  readonly calibre: Calibre | FootprintCalibre | null
  readonly gas: 'CO2' | 'CO2e'
  /** Decimal text as published, `numerator` per `per`: 0.5306 kgCO2 per kWh, 0.11 tCO2 per GJ. */
  readonly value: string
  readonly numerator: 'kgCO2' | 'tCO2' | 'kgCO2e'
  readonly per: string
}

/** CH4 or N2O beside the CO2 of a fuel, as published. */
export interface OtherGas {
  readonly gas: 'CH4' | 'N2O'
  readonly value: string
  /** Such as `kgCH4/TJ`, per net heat; `kgCO2e/t` is multiplied by a potential already, and never again. */
  readonly unit: string
  /** Where the number depends on who burns it. */
  readonly use?: 'energy-industries' | 'manufacturing' | 'commercial' | 'residential'
}

/** Default properties of a fuel; emissions are computed from them. */
export interface FuelFactor extends Head {
  readonly kind: 'fuel'
  readonly method: Method
  /** Unit of activity that ncv and carbon refer to: `t`, `万Nm3`, `L`, `gal`, `kWh(gross)`. */
  readonly per: string
  /** Where `per` is a heat, which one; only a query that names the unit finds such a row. */
  readonly heat?: 'net' | 'gross'
  /** Net calorific value, GJ per `per`; null where only a ready-made factor was published. */
  readonly ncv: string | null
  /** Carbon per heat, tC/GJ. */
  readonly carbon: string | null
  /** Share of carbon oxidised, a fraction. */
  readonly oxidation: string | null
  /** tCO2 per GJ of net heat at full oxidation, where it was published beside a rounded carbon: it comes first. */
  readonly co2PerHeat?: string
  /** tCO2 per `per`, where only that was published. */
  readonly direct: string | null
  /** Its CO2 is of biological origin: reported apart, never in a fossil total. */
  readonly biogenic?: true
  /** CH4 and N2O, where published. */
  readonly others?: readonly OtherGas[]
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
