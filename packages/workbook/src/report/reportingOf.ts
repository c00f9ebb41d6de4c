import { periodOf, type Period } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'

/**
 * The period of a report whose settings do not give it: the calendar year of the rows. Rows of several years need a
 * setting, which is an issue.
 *
 * @param periods - Of the rows, each once.
 * @param since - First day where the settings give a start but no end.
 * @param at - Where the settings stand; undefined without them.
 */
export function reportingOf(
  periods: ReadonlySet<Period>,
  since: string | null,
  issues: Issue[],
  at?: Issue['at'],
): Period {
  if (since !== null) {
    // Up to the latest row: the settings have said that the end is missing, so no row is blamed for it.
    return periodOf(
      since,
      [...periods].reduce((latest, { end }) => (end > latest ? end : latest), since),
    )
  }
  const years = [...new Set([...periods].map(({ end }) => end.slice(0, 4)))].toSorted()
  if (years.length > 1) {
    issues.push(
      issueOf(
        {
          code: 'ZC-SETTING-INVALID',
          info: { key: '报告期起', text: years.join(' · '), allowed: `${years.at(-1)!}-01-01` },
        },
        at,
      ),
    )
  }
  const year = years.at(-1) ?? '1970'
  return periodOf(`${year}-01-01`, `${year}-12-31`)
}
