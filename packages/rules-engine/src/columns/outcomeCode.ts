import type { Outcome } from '../verdict/Verdict.ts'
import { outcomesByCode } from './outcomesByCode.ts'

/** The number of an outcome in a column. */
export const outcomeCode = Object.fromEntries(
  outcomesByCode.map((outcome, index) => [outcome, index]),
) as Record<Outcome, number>
