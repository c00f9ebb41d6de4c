import type { Activity, ActivitySource, Period, UnreadRow } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { meterKey } from './meterNames.ts'
import type { ListedMeter } from './readMeters.ts'

/** What a workbook holds of its meters. */
interface MeterData {
  /** Rows of the reporting period, of ZC_Activity and of ZC_Green. */
  readonly activities: readonly Pick<Activity, 'meter' | 'source'>[]
  readonly unread: readonly UnreadRow[]
  /** Meters of rows whose period is not known. */
  readonly undated: readonly string[]
}

/**
 * Listed meters without a single row in the reporting period: no gap between rows gives them away, so only a list of
 * meters can. Rows that could not be read have issues of their own and count as rows here.
 */
export function missingMeters(
  listed: readonly ListedMeter[],
  { activities, unread, undated }: MeterData,
  { first, last, start, end }: Period,
): Issue[] {
  const sources = new Map<string, Set<ActivitySource | undefined>>()
  const add = (meter: string, source: ActivitySource | undefined): void => {
    const key = meterKey(meter)
    const known = sources.get(key)
    if (known) known.add(source)
    else sources.set(key, new Set([source]))
  }
  for (const { meter, source } of activities) add(meter, source)
  for (const { meter, source, period } of unread)
    if (period.last >= first && period.first <= last) add(meter, source)
  for (const meter of undated) add(meter, undefined)
  return listed.flatMap(({ meter, source, at }) => {
    const found = sources.get(meterKey(meter))
    // A row whose source is not known may be of any.
    if (found && (source === undefined || found.has(source) || found.has(undefined))) return []
    const info = { meter, reporting: `${start} – ${end}`, ...(source ? { source: source.name } : {}) }
    return [issueOf({ code: 'ZC-METER-MISSING', info }, at)]
  })
}
