/** What kind of thing a unit measures. Units of different dimensions never convert into each other. */
export type Dimension =
  | 'energy'
  /** Heat of a fuel by its net or its gross calorific value: 5 to 10 % apart, so neither becomes the other. */
  | 'net-heat'
  | 'gross-heat'
  | 'mass'
  /** Volume of a liquid, or of a gas whose temperature is not stated. */
  | 'volume'
  /** Volume of a gas at 101.325 kPa and a stated temperature. */
  | 'gas'
  | 'distance'
  | 'area'
  | 'freight'
  | 'money'
  | 'count'
  | 'co2'
  | 'co2e'
  /** Standard coal. Not energy: how electricity becomes standard coal depends on the chosen basis. */
  | 'coal'

/** A unit of measure. One of it equals `times / over` base units of its dimension, exactly. */
export interface Unit<D extends Dimension = Dimension> {
  readonly symbol: string
  readonly dimension: D
  /** Decimal text. */
  readonly times: string
  /** Decimal text; given only where the ratio does not end, as between gas temperatures. */
  readonly over?: string
}
