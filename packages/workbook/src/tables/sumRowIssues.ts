import type { Activity, ActivitySource, Period } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'

/** The metered rows of one source: their periods, each once, with the meters that have it. */
type Metered = Map<Period, Set<string>>

/**
 * Rows without a meter that take in the whole time of metered rows of the same source: a sum typed inside the table
 * counts twice. They count; a person decides. One issue for the rows of a place, at the first of them.
 *
 * @param hasMeter - Whether the row of a key names a meter itself.
 */
export function sumRowIssues(
  activities: readonly Activity[],
  hasMeter: (key: number) => boolean,
  locate: (key: number) => CellRef,
): Issue[] {
  const metered = new Map<ActivitySource, Metered>()
  const others = new Map<string, Activity[]>()
  for (const row of activities) {
    if (hasMeter(row.key)) {
      const periods = entry(metered, row.source, (): Metered => new Map())
      entry(periods, row.period, () => new Set<string>()).add(row.meter)
    } else entry(others, JSON.stringify([row.source.id, row.meter]), (): Activity[] => []).push(row)
  }
  return [...others.values()].flatMap((rows) => {
    const periods = [...(metered.get(rows[0]!.source) ?? [])]
    const inside = new Map<Period, readonly string[]>()
    const metersIn = (whole: Period): readonly string[] =>
      entry(inside, whole, () =>
        periods
          .filter(([part]) => part.first >= whole.first && part.last <= whole.last)
          .flatMap(([, meters]) => [...meters]),
      )
    const sums = rows.filter(({ period, amount }) => amount > 0 && metersIn(period).length > 0)
    if (sums.length === 0) return []
    const { source, period, key } = sums[0]!
    const info = {
      source: source.name,
      rows: sums.length,
      meters: [...new Set(metersIn(period))].slice(0, 5),
    }
    return [issueOf({ code: 'ZC-AMOUNT-SUM', info }, locate(key))]
  })
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key)
  if (found === undefined) map.set(key, (found = make()))
  return found
}
