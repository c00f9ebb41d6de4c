import { convertValue, Decimal, exactTotal, MWh } from '../quantity/index.ts'
import type { Role } from './ActivitySource.ts'
import type { Inventory, InventoryLine } from './Inventory.ts'

/** What of the power bought was sold on. */
export interface PassedOn {
  /** MWh; what was sold beyond the power bought came from fuel and is not in it. */
  readonly power: Decimal
  /** tCO2, negative: what the inventory deducts for it. */
  readonly deducted: Decimal
}

/**
 * The power bought that was sold on. A method with a factor of its own for bought power has to deduct it by that factor:
 * by another, power that only passes through would leave emissions behind, or take some away.
 */
export function passedOn({ lines }: Pick<Inventory, 'lines'>): PassedOn {
  const of = (role: Role): InventoryLine[] => lines.filter(({ source }) => source.role === role)
  const sold = of('sold-power')
  const [all, bought] = [powerOf(sold), powerOf(of('bought-power'))]
  const power = Decimal.min(all, bought)
  if (power.isZero()) return { power, deducted: new Decimal(0) }
  const deducted = exactTotal(sold.map(({ emissions }) => emissions.value))
  return { power, deducted: power.eq(all) ? deducted : deducted.times(power).div(all) }
}

/** MWh. */
const powerOf = (lines: readonly InventoryLine[]): Decimal =>
  exactTotal(lines.map(({ amount }) => convertValue(amount.value, amount.unit, MWh)))
