import type { Activity, Period } from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'
import type { SourceBook } from './createSourceBook.ts'
import { missingMeters } from './missingMeters.ts'
import type { ActivityRows } from './readActivities.ts'
import type { GreenRows } from './readGreen.ts'
import { readMeters } from './readMeters.ts'
import type { TableData } from './TableData.ts'

/**
 * Everything wrong with ZC_Meters: its own bad cells, and its meters without a row.
 *
 * @param inside - Rows of the reporting period.
 * @param reporting - Null where nothing tells the reporting period.
 */
export function meterIssues(
  table: TableData | undefined,
  sources: SourceBook,
  { rows, green }: { readonly rows: ActivityRows | null; readonly green: GreenRows | null },
  inside: readonly Activity[],
  reporting: Period | null,
): Issue[] {
  if (table === undefined) return []
  const { meters, issues } = readMeters(table, sources)
  // A table without its columns gives no rows, which says nothing of a meter; it has an issue of its own.
  const headless = [rows, green].some((t) => t?.issues.some(({ code }) => code === 'ZC-COLUMN-MISSING'))
  if (rows === null || headless || reporting === null) return [...issues]
  const undated = [...rows.undated, ...(green?.undated ?? [])]
  return [
    ...issues,
    ...missingMeters(meters, { activities: inside, unread: rows.unread, undated }, reporting),
  ]
}
