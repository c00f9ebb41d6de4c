import { momentsOf } from './momentsOf.ts'
import type { PackedModel } from './packModel.ts'

/** Shares in the variance of the total, together 1; all 0 where nothing varies. In the caller's order. */
export interface VarianceShares {
  readonly lines: Float64Array
  readonly factors: Float64Array
  /** What only arises where a line and its factor are off at the same time. */
  readonly together: number
}

/**
 * What each line and factor adds to the variance of the total, by formula from the moments of the distributions:
 * Var(line) · E(factor)², Var(factor) · (Σ E(lines))² and Var(line) · Var(factor). No noise, whatever the draws.
 */
export function varianceShares({ values, kinds, parameters, ends, places }: PackedModel): VarianceShares {
  const moments = Array.from(kinds, (kind, i) =>
    momentsOf(kind, [parameters[3 * i]!, parameters[3 * i + 1]!, parameters[3 * i + 2]!]),
  )
  const count = values.length
  const lines = new Float64Array(count)
  const factors = new Float64Array(kinds.length - count)
  let [together, whole] = [0, 0]
  for (let group = 0, line = 0; group < ends.length; group++) {
    const factor = count + group - 1
    const [mean, variance] = group === 0 ? [1, 0] : moments[factor]!
    let expected = 0
    for (; line < ends[group]!; line++) {
      const own = values[line]! * values[line]! * moments[line]![1]
      expected += values[line]! * moments[line]![0]
      lines[places[line]!] = own * mean * mean
      together += own * variance
      whole += own * mean * mean + own * variance
    }
    if (group === 0) continue
    factors[places[factor]!] = variance * expected * expected
    whole += variance * expected * expected
  }
  if (whole === 0) return { lines, factors, together }
  return {
    lines: lines.map((part) => part / whole),
    factors: factors.map((part) => part / whole),
    together: together / whole,
  }
}
