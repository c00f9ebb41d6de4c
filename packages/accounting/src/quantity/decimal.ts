import { Decimal as Base } from 'decimal.js'

/**
 * Decimal with our own settings: 40 significant digits, halves to even. The shared constructor is never
 * reconfigured, and this file is the only one that imports decimal.js.
 */
export const Decimal: typeof Base = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_EVEN,
  toExpNeg: -30,
  toExpPos: 40,
})
export type Decimal = Base
