import { issueOf, type Issue } from '../errors/index.ts'
import type { Activity } from './Activity.ts'
import type { InventoryInput, UnreadRow } from './Inventory.ts'

/** A row that covers days of an earlier one, and the months of these. */
export interface Overlap {
  readonly key: number
  readonly months: readonly string[]
}
type Row = UnreadRow & Partial<Pick<Activity, 'amount' | 'unit' | 'options'>>

/**
 * Rows of one meter over the same days. A meter has one reading for a day, so one of two is wrong. Rows that name no
 * meter may be two purchases or two places: they count, and one issue asks for their meters. Two that are alike in all
 * were most likely typed twice, and a year beside its months is most likely their sum.
 */
export function overlapIssues(
  meter: string,
  rows: readonly Row[],
  overlaps: readonly Overlap[],
  locate: InventoryInput['locate'],
): Issue[] {
  const [first] = overlaps
  if (!first) return []
  const must = (found: readonly Overlap[], alike: boolean): Issue[] =>
    found.map(({ key, months }) => {
      const info = { meter, months, ...(alike ? { rows: 'alike' as const } : {}) }
      return issueOf({ code: 'ZC-PERIOD-OVERLAP', info }, locate(key))
    })
  if (!isStandIn(rows[0]!)) return must(overlaps, false)
  const again = repeated(rows)
  const alike = overlaps.filter(({ key }) => again.has(key))
  const others = overlaps.filter(({ key }) => !again.has(key))
  if (others.length === 0 || mixesLengths(rows)) return [...must(alike, true), ...must(others, false)]
  const months = [...new Set(others.flatMap((overlap) => overlap.months))].toSorted()
  const issue = issueOf(
    { code: 'ZC-PERIOD-OVERLAP', info: { meter, months, rows: 'unmetered' } },
    locate(others[0]!.key),
  )
  return [...must(alike, true), { ...issue, severity: 'should' }]
}

/** Whether the name of the source stands in for a meter, alone or after a site. A meter called so tells as little. */
const isStandIn = ({ meter, source }: Row): boolean =>
  source !== undefined && (meter === source.name.zh || meter.endsWith(` ${source.name.zh}`))

/** Keys of rows that say the same as an earlier one: period, amount, unit and every option. */
function repeated(rows: readonly Row[]): ReadonlySet<number> {
  const seen = new Map<string, Row[]>()
  return new Set(
    rows.flatMap((row) => {
      const { period, amount, unit, options, key } = row
      if (amount === undefined || unit === undefined) return []
      const text = `${period.start} ${period.end} ${String(amount)} ${unit.symbol}`
      const same = seen.get(text)
      if (!same) {
        seen.set(text, [row])
        return []
      }
      const isSame = same.some((other) => other.options === options)
      if (!isSame) same.push(row)
      return isSame ? [key] : []
    }),
  )
}

/** Days of a month; purchases and bills are of at most one. */
const MONTH = 31

/** Whether a row of more than a month covers days of one of another period. */
function mixesLengths(rows: readonly Row[]): boolean {
  const periods = [...new Map(rows.map(({ period }) => [`${period.start} ${period.end}`, period])).values()]
  return periods.some(
    (long) =>
      long.last - long.first >= MONTH &&
      periods.some((other) => other !== long && other.first <= long.last && other.last >= long.first),
  )
}
