import type { Inventory } from '../inventory/Inventory.ts'
import type { MarketBased } from '../inventory/marketBased.ts'
import { passedOn } from '../inventory/passedOn.ts'
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
 * @param rounding - Of the total's lines. Lines are rounded on both sides and then compared: a rounded difference beside
 *   a rounded line is neither of the two totals. Null: the parts add up exactly.
 */
export function powerChange(
  inventory: Inventory,
  covered: Decimal,
  by: Pick<MarketBased, 'total' | 'sold'>,
  rounding: LineRounding | null,
): PowerChange {
  const line = (value: Decimal): Decimal => roundedBy(value, rounding)
  const { emissions, rest } = boughtPower(inventory, covered)
  const change = exactTotal([by.total.value, inventory.total.value.neg(), by.sold.neg()])
  const restBy = exactTotal([emissions, change])
  const { deducted } = passedOn(inventory)
  return {
    covered: coveredChange(inventory, covered, rounding),
    rest: lessExactly(line(restBy), line(rest)),
    sold: lessExactly(line(exactTotal([by.sold, deducted])), line(deducted)),
  }
}

/** A line rounded as the lines of its total are. */
function roundedBy(value: Decimal, rounding: LineRounding | null): Decimal {
  return rounding ? round(value, rounding.decimals, rounding.mode) : value
}

/** What the covered power counts location-based, negative, in tCO2: the rounded rest less the rounded lines. */
export function coveredChange(
  inventory: Inventory,
  covered: Decimal,
  rounding: LineRounding | null,
): Decimal {
  const { lines, rest } = boughtPower(inventory, covered)
  return lessExactly(roundedBy(rest, rounding), exactTotal(lines.map((value) => roundedBy(value, rounding))))
}

/** tCO2 of bought power, location-based: its lines, all of them, and the part that is not covered. */
function boughtPower(
  { lines }: Inventory,
  covered: Decimal,
): { readonly lines: readonly Decimal[]; readonly emissions: Decimal; readonly rest: Decimal } {
  const bought = lines.filter(({ source }) => source.role === 'bought-power')
  const values = bought.map(({ emissions: { value } }) => value)
  const emissions = exactTotal(values)
  const used = exactTotal(bought.map(({ amount }) => convertValue(amount.value, amount.unit, MWh)))
  const rest = used.isZero() ? emissions : emissions.times(used.minus(covered)).div(used)
  return { lines: values, emissions, rest }
}
