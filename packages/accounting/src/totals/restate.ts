import { exactTotal, type Decimal } from '../quantity/index.ts'
import { bridge, type BridgeLine, type Counted } from './bridge.ts'
import { lessExactly } from './lessExactly.ts'

/** A base year computed a second time, and whether the difference is large enough to restate it. */
export interface Restatement {
  /** As reported, and as computed now; in the unit of the lines. */
  readonly before: Decimal
  readonly after: Decimal
  readonly change: Decimal
  /** Line by line; adds up to `change` exactly. */
  readonly lines: readonly BridgeLine[]
  /** In percent of `before`, its sign ignored; for showing. Null where `before` is zero. */
  readonly percent: Decimal | null
  /** In percent. */
  readonly materiality: Decimal
  /** Whether |after − before| is at least `materiality` percent of |before|. */
  readonly restated: boolean
}

/**
 * Compares a total of the base year as it was reported (a) with the same year computed anew (b).
 *
 * Decided by cross-multiplication, |b − a| × 100 ≥ materiality × |a|, so that no division is rounded at the threshold.
 * No change is never material; any change of a total of zero is. Neither side is altered.
 *
 * @param materiality - In percent, such as 5; more than 0.
 * @see GHG Protocol Corporate Standard, chapter 5: the company states its own significance threshold
 */
export function restate(a: readonly Counted[], b: readonly Counted[], materiality: Decimal): Restatement {
  const before = exactTotal(a.map(({ value }) => value))
  const after = exactTotal(b.map(({ value }) => value))
  const change = lessExactly(after, before)
  return {
    before,
    after,
    change,
    lines: bridge(a, b),
    percent: before.isZero() ? null : change.abs().times(100).div(before.abs()),
    materiality,
    restated: !change.isZero() && change.abs().times(100).gte(materiality.times(before.abs())),
  }
}
