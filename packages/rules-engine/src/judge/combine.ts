import type { Outcome, ReadingVerdict } from '../verdict/Verdict.ts'

/** Which outcome speaks where readings differ without one passing and another failing. */
const order: readonly Outcome[] = ['undetermined', 'missing', 'notInForce', 'fail', 'pass']

/**
 * What several readings give together. All agree: that outcome. One passes and another fails: undetermined, and no
 * further data could settle it. A reading whose facts are missing stays missing and makes the whole missing: it might
 * have come out either way, and silence never helps anyone pass.
 */
export function combine(readings: readonly ReadingVerdict[]): { outcome: Outcome; least: ReadingVerdict } {
  const outcomes = new Set(readings.map(({ outcome }) => outcome))
  const disagree = outcomes.has('pass') && outcomes.has('fail')
  const outcome = disagree ? 'undetermined' : (order.find((each) => outcomes.has(each)) ?? 'missing')
  return { outcome, least: leastFavourable(readings) }
}

/**
 * The reading most short of its line, or with the least to spare, in the subject's own unit: what is shown first must not
 * flatter, and of two shares the one further from its line may be that of the smaller whole, and so ask for less.
 * Readings in several units are compared by their shares.
 */
function leastFavourable(readings: readonly ReadingVerdict[]): ReadingVerdict {
  const units = new Set(readings.flatMap(({ margin }) => (margin ? [margin.partUnit] : [])))
  const by = units.size > 1 ? 'value' : 'part'
  return readings.reduce((least, next) => {
    if (!next.margin) return least
    return !least.margin || next.margin[by].lt(least.margin[by]) ? next : least
  })
}
