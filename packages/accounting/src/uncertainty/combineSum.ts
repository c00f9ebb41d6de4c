import { zcError } from '../errors/index.ts'
import { Decimal } from '../quantity/index.ts'
import { assertRelative } from './assertRelative.ts'
import { isWide } from './isWide.ts'
import type { UncertainLine } from './UncertainLine.ts'

/** A total with the half-width of its 95 % interval, both in the unit of the lines. */
export interface SumUncertainty {
  readonly total: Decimal
  readonly halfWidth: Decimal
  /** Places in the list, counted from 0, of lines too wide for approach 1, their factor included. */
  readonly wide: readonly number[]
}

const ZERO = new Decimal(0)

/**
 * Uncertainty of a sum by IPCC approach 1: √Σ(x·u)², to 40 digits.
 *
 * An error of a factor is the same error in every line that uses it, so these parts are added before they are
 * squared: ten lines with one factor are as uncertain as one.
 *
 * @param lines - Values in one unit; `relative` as a fraction ≥ 0.
 * @param factors - Relative uncertainty ≥ 0 of each factor that lines name, as a fraction.
 * @throws {ZcError} `ZC-UNCERTAINTY-INVALID`; `ZC-FACTOR-UNKNOWN` for a factor that is not in the map.
 * @see 2006 IPCC Guidelines, volume 1, chapter 3, equation 3.2
 */
export function combineSum(
  lines: readonly UncertainLine[],
  factors: ReadonlyMap<string, Decimal> = new Map(),
): SumUncertainty {
  let [total, squares] = [ZERO, ZERO]
  const byFactor = new Map<string, Decimal>()
  const wide: number[] = []
  lines.forEach(({ value, relative, factor }, i) => {
    assertRelative(relative, i + 1)
    total = total.plus(value)
    squares = squares.plus(value.times(relative).pow(2))
    let variance = relative.pow(2)
    if (factor !== undefined) {
      const shared = factors.get(factor)
      if (!shared) throw zcError('ZC-FACTOR-UNKNOWN', { id: factor, near: [...factors.keys()].slice(0, 5) })
      assertRelative(shared, i + 1)
      byFactor.set(factor, (byFactor.get(factor) ?? ZERO).plus(value))
      variance = variance.plus(shared.pow(2))
    }
    if (isWide(variance.sqrt())) wide.push(i)
  })
  for (const [factor, value] of byFactor) squares = squares.plus(value.times(factors.get(factor)!).pow(2))
  return { total, halfWidth: squares.sqrt(), wide }
}

/**
 * The half-width as a fraction of the total's size, so that a negative total has a positive uncertainty.
 *
 * @throws {ZcError} `ZC-UNCERTAINTY-ZERO` where the total is zero; the half-width still stands.
 */
export function relativeOf({ total, halfWidth }: Pick<SumUncertainty, 'total' | 'halfWidth'>): Decimal {
  if (total.isZero()) throw zcError('ZC-UNCERTAINTY-ZERO', { halfWidth: halfWidth.toSD(6).toFixed() })
  return halfWidth.div(total.abs())
}
