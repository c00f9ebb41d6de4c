import { issueOf, ZcError, type Issue } from '../errors/index.ts'
import type { FactorFinder } from '../factor/index.ts'
import type { Activity } from './Activity.ts'
import type { InventoryInput } from './Inventory.ts'
import type { Period } from './period.ts'
import { planOf } from './planOf.ts'

/** Days of the longest bill; one over the turn of the year belongs, as all bills, to the period of its last day. */
const BILL = 31

/**
 * Rows of more than one bill over the turn of a year whose first day has another factor than the last: all of such a
 * row counts by the factor of its last day, and a person has to split it. They count as they are.
 */
export function spanIssues(
  activities: readonly Activity[],
  finder: FactorFinder,
  locate: InventoryInput['locate'],
): Issue[] {
  const issues: Issue[] = []
  // The rows are many and their periods few.
  const long = new Map<Period, boolean>()
  for (const activity of activities) {
    const { period, key, source } = activity
    let isLong = long.get(period)
    if (isLong === undefined) long.set(period, (isLong = isOverYears(period)))
    if (!isLong) continue
    const used = factorsOn(period.end, activity, finder)
    const first = factorsOn(period.start, activity, finder)
    // What has no factor on its last day is not counted, and says so itself.
    if (used === null || used === first) continue
    const span = { end: period.end, used, first: first ?? '–' }
    const info = { carrier: source.name, date: period.start, earliest: '', span }
    issues.push({ ...issueOf({ code: 'ZC-FACTOR-DATE', info }, locate(key, 'start')), severity: 'should' })
  }
  return issues
}

const isOverYears = ({ first, last, start, end }: Period): boolean =>
  last - first >= BILL && start.slice(0, 4) !== end.slice(0, 4)

/** Ids of the records a row takes on a day; null where it has none. */
function factorsOn(date: string, activity: Activity, finder: FactorFinder): string | null {
  const { source, unit, options } = activity
  try {
    return planOf({ source, unit, options, date }, finder)
      .factors.map(({ id }) => id)
      .join(' ')
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}
