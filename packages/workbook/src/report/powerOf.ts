import type { Inventory, Role } from '@zerocarbon/accounting'
import { convertValue, Decimal, MWh } from '@zerocarbon/accounting/quantity'

/** MWh of the lines of a role. */
export function powerOf(inventory: Inventory, role: Role): Decimal {
  return inventory.lines
    .filter(({ source }) => source.role === role)
    .reduce((sum, { amount }) => sum.plus(convertValue(amount.value, amount.unit, MWh)), new Decimal(0))
}
