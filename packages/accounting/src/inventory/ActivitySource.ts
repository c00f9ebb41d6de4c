import type { Text } from '../trace/index.ts'

/** What an energy flow does in the balance. It decides scope, sign and method. */
export type Role =
  /** Fuel burnt on site. */
  | 'fuel'
  /** A fuel that is not burnt but goes into the product: its carbon is a process method's, its energy stands apart. */
  | 'feedstock'
  | 'bought-power'
  /** Own non-fossil generation used on site. */
  | 'own-power'
  /** Non-fossil power over a dedicated line or another direct connection. */
  | 'dedicated-power'
  /** Own non-fossil power sent to the grid: listed apart, never deducted. */
  | 'exported-power'
  /** Grid or fossil power passed on to others: deducted on a line of its own. */
  | 'sold-power'
  | 'bought-heat'
  | 'sold-heat'
  /** Waste heat recovered and used inside the boundary: listed apart, neither emission nor energy input. */
  | 'recovered-heat'

/** A source of emissions as an activity row names it. Compared by identity: one object a source. */
export interface ActivitySource {
  readonly id: string
  /** Carrier id in the factor set. */
  readonly carrier: string
  readonly role: Role
  readonly name: Text
  /** A few units people use for it, for messages. */
  readonly units: readonly string[]
}

/** GHG Protocol scope of a role; null for what is only listed. */
export function scopeOf(role: Role): 1 | 2 | null {
  if (role === 'fuel') return 1
  return role === 'exported-power' || role === 'recovered-heat' || role === 'feedstock' ? null : 2
}

/** Whether it is measured like a fuel: by mass or volume, with a heat value; burnt or not. */
export const isFuel = (role: Role): boolean => role === 'fuel' || role === 'feedstock'
