import type { Inventory } from '../inventory/Inventory.ts'
import type { MarketBased } from '../inventory/marketBased.ts'
import type { LineRounding } from '../process/lineOf.ts'
import { convertValue, type Decimal, exactTotal, MWh, round } from '../quantity/index.ts'
import { lessExactly } from './lessExactly.ts'

/** What another method than the location-based one changes in the total, in tCO2, line by line. */
export interface PowerChange {
  /** Of the bought power that green power covers: it counts zero instead. */
  readonly covered: Decimal
  /** Of the other bought power: it takes the factor of the method. */
  readonly rest: Decimal
  /** Of what is deducted for bought power that was sold on. */
  readonly sold: Decimal
}

/**
 * Parts the change of a method by its lines, so that every place rounds the same lines and shows the same total.
 *
 * @param covered - MWh of bought power covered by contracts or certificates.
 * @param by - The total by the method, not rounded.
 * @param rounding - Of the total's lines: each part is a line and rounded once. Null: the parts add up exactly.
 */
export function powerChange(
  inventory: Inventory,
  covered: Decimal,
  by: Pick<MarketBased, 'total' | 'sold'>,
  rounding: LineRounding | null,
): PowerChange {
  const off = coveredChange(inventory, covered)
  const all = lessExactly(by.total.value, inventory.total.value)
  const rest = lessExactly(all, exactTotal([off, by.sold]))
  const line = (value: Decimal): Decimal => roundedBy(value, rounding)
  return { covered: line(off), rest: line(rest), sold: line(by.sold) }
}

/** A line rounded as the lines of its total are. */
export function roundedBy(value: Decimal, rounding: LineRounding | null): Decimal {
  return rounding ? round(value, rounding.decimals, rounding.mode) : value
}

/** What the covered power counts location-based, negative and not rounded, in tCO2. */
export function coveredChange({ lines }: Inventory, covered: Decimal): Decimal {
  const bought = lines.filter(({ source }) => source.role === 'bought-power')
  const emissions = exactTotal(bought.map(({ emissions: { value } }) => value))
  const used = exactTotal(bought.map(({ amount }) => convertValue(amount.value, amount.unit, MWh)))
  const rest = used.isZero() ? emissions : emissions.times(used.minus(covered)).div(used)
  return lessExactly(rest, emissions)
}
