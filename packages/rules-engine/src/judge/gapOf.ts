import type { Text } from '@zerocarbon/accounting/trace'
import type { Limit, Margin, Measure } from '../verdict/Measure.ts'
import type { Verdict } from '../verdict/Verdict.ts'

/** How far it is to a limit, and by which reading where there are several. */
export interface Gap {
  readonly measured: Measure
  readonly limit: Limit
  readonly margin: Margin
  readonly reading?: Text
}

/**
 * The least favourable margin in the subject's own unit: the most that is short, or the least to spare. Of two shares
 * the one further from its line may be that of the smaller whole, and so ask for less. Readings in several units are
 * compared by their shares. Undefined where no one number is compared.
 */
export function gapOf({ measured, limit, margin, readings, shownReading }: Verdict): Gap | undefined {
  if (!measured || !limit || !margin) return undefined
  const gaps = readings.flatMap(({ id, label: reading, ...own }) =>
    own.measured && own.limit && own.margin
      ? [{ id, measured: own.measured, limit: own.limit, margin: own.margin, reading }]
      : [],
  )
  const isAlike = gaps.every((gap) => gap.margin.partUnit === margin.partUnit)
  const [first, ...rest] = isAlike ? gaps : gaps.filter(({ id }) => id === shownReading)
  if (!first) return { measured, limit, margin }
  const { id: _, ...least } = rest.reduce((a, b) => (b.margin.part.lt(a.margin.part) ? b : a), first)
  return least
}
