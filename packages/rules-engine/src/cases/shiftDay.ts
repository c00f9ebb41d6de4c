import type { Day } from '../ruleset/RuleSet.ts'

const MS = 86_400_000

/** The day so many days after an ISO day; before it where negative. */
export function shiftDay(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MS).toISOString().slice(0, 10)
}
