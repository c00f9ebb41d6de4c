import { periodOf, type Period } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'

/**
 * The period of a report whose settings do not give it: the calendar year of what is dated. Dates of several years need
 * a setting, which is an issue. Null where nothing has a date: nobody has said a period then.
 *
 * @param dated - Periods of the tables, asked for in turn until one has any.
 * @param since - First day where the settings give a start but no end.
 * @param at - Where the settings stand; undefined without them.
 */
export function reportingOf(
  dated: readonly (() => Iterable<Period>)[],
  since: string | null,
  issues: Issue[],
  at?: Issue['at'],
): Period | null {
  const periods = firstOf(dated)
  if (periods.length === 0) return null
  if (since !== null) {
    // Up to the latest row: the settings have said that the end is missing, so no row is blamed for it.
    return periodOf(
      since,
      periods.reduce((latest, { end }) => (end > latest ? end : latest), since),
    )
  }
  const years = [...new Set(periods.map(({ end }) => end.slice(0, 4)))].toSorted()
  const year = years.at(-1)!
  if (years.length > 1) {
    issues.push(
      issueOf(
        {
          code: 'ZC-SETTING-INVALID',
          info: { key: '报告期起', text: years.join(' · '), allowed: `${year}-01-01` },
        },
        at,
      ),
    )
  }
  return periodOf(`${year}-01-01`, `${year}-12-31`)
}

function firstOf(dated: readonly (() => Iterable<Period>)[]): readonly Period[] {
  for (const periods of dated) {
    const found = [...periods()]
    if (found.length > 0) return found
  }
  return []
}
