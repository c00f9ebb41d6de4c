import { Decimal } from '@zerocarbon/accounting/quantity'
import type { NumberColumn } from './FactColumns.ts'

/** Truth in a column, so that all is the least and any the greatest. */
export const FALSE = 0
export const UNKNOWN = 1
export const TRUE = 2

/** How the results of below, on and above a line are written, and that of a missing value. */
export interface Sides {
  readonly below: number
  readonly on: number
  readonly above: number
  readonly unknown?: number
}

/** Relative width within which a comparison of rounded products is not trusted: four times their error. */
const NEAR = 2 ** -51

/**
 * Compares each value with a line, or with the line times the whole of a share, exactly: doubles decide where they are
 * exact or their error cannot matter, whole numbers of any size where it can. Unknown stays unknown.
 *
 * @param line - The same for all rows.
 * @param into - Written for every row.
 */
export function compareColumn(
  part: NumberColumn,
  whole: NumberColumn | undefined,
  { line, sides }: { readonly line: Decimal; readonly sides: Sides },
  into: Uint8Array,
): void {
  const { left, right } = factorsFor(part.scale, whole?.scale ?? 0, line)
  const [partTimes, lineTimes] = [Number(left), Number(right)]
  // Beyond 2^53 a factor is no longer itself as a double.
  const areExact = BigInt(partTimes) === left && BigInt(lineTimes) === right
  const mostRight = Math.abs(lineTimes) * (whole?.most ?? 1)
  const isExact = areExact && Math.max(part.most * partTimes, mostRight) <= Number.MAX_SAFE_INTEGER
  if (isExact && whole) compareShares(part.values, whole.wholes, { partTimes, lineTimes }, sides, into)
  else if (isExact) compareValues(part.values, { partTimes, lineTimes }, sides, into)
  else compareLarge(part.values, whole?.wholes, { left, right, areExact }, sides, into)
}

interface Factors {
  readonly partTimes: number
  readonly lineTimes: number
}

/** Everything fits a double: the difference of the two sides is exact, and NaN where a value is missing. */
function compareShares(
  values: Float64Array,
  wholes: Float64Array,
  { partTimes, lineTimes }: Factors,
  { below, on, above, unknown = UNKNOWN }: Sides,
  into: Uint8Array,
): void {
  for (let row = 0; row < into.length; row++) {
    const difference = values[row]! * partTimes - wholes[row]! * lineTimes
    into[row] = difference > 0 ? above : difference < 0 ? below : difference === 0 ? on : unknown
  }
}

function compareValues(
  values: Float64Array,
  { partTimes, lineTimes }: Factors,
  { below, on, above, unknown = UNKNOWN }: Sides,
  into: Uint8Array,
): void {
  for (let row = 0; row < into.length; row++) {
    const difference = values[row]! * partTimes - lineTimes
    into[row] = difference > 0 ? above : difference < 0 ? below : difference === 0 ? on : unknown
  }
}

function compareLarge(
  values: Float64Array,
  wholes: Float64Array | undefined,
  { left, right, areExact }: { readonly left: bigint; readonly right: bigint; readonly areExact: boolean },
  { below, on, above, unknown = UNKNOWN }: Sides,
  into: Uint8Array,
): void {
  const [partTimes, lineTimes] = [Number(left), Number(right)]
  for (let row = 0; row < into.length; row++) {
    const p = values[row]! * partTimes
    const q = wholes ? wholes[row]! * lineTimes : lineTimes
    const difference = p - q
    const doubt = (Math.abs(p) + Math.abs(q)) * NEAR
    if (Number.isNaN(difference)) into[row] = unknown
    else if (areExact && difference > doubt) into[row] = above
    else if (areExact && difference < -doubt) into[row] = below
    else {
      const exact = BigInt(values[row]!) * left - (wholes ? BigInt(wholes[row]!) : 1n) * right
      into[row] = exact > 0n ? above : exact < 0n ? below : on
    }
  }
}

/** Whole numbers that bring both sides to one scale: part × left against whole × right. */
function factorsFor(partScale: number, wholeScale: number, line: Decimal): { left: bigint; right: bigint } {
  const places = line.decimalPlaces()
  const digits = BigInt(line.times(new Decimal(10).pow(places)).toFixed(0))
  const shift = places + wholeScale - partScale
  return {
    left: shift > 0 ? 10n ** BigInt(shift) : 1n,
    right: shift < 0 ? digits * 10n ** BigInt(-shift) : digits,
  }
}
