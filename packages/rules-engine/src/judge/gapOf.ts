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
 * The margin of the reading shown, the least favourable one, in the subject's own unit. Undefined where no one number is
 * compared.
 */
export function gapOf({ measured, limit, margin, readings, shownReading }: Verdict): Gap | undefined {
  if (!measured || !limit || !margin) return undefined
  const reading = readings.find(({ id }) => id === shownReading)?.label
  return { measured, limit, margin, ...(reading && { reading }) }
}
