import type { Activity, RowPart, UnreadRow } from '@zerocarbon/accounting'
import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import type { FlowPlace } from '@zerocarbon/accounting/energy'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { cellText, formatA1 } from '../model/index.ts'
import { createRowReader } from './activityRow.ts'
import { endRuleOf } from './endRule.ts'
import { mapHeaders } from './mapHeaders.ts'
import { withoutGross } from './withoutGross.ts'
import { nearColumns } from './nearColumns.ts'
import { qualityIssues } from './qualityIssues.ts'
import type { ReadContext } from './ReadContext.ts'
import { statedRows, type StatedRows } from './statedRows.ts'
import type { TableData } from './TableData.ts'
import { activityTable, type ActivityColumn } from './zcTables.ts'

/** Rows of activity data: those that can be used, and every problem of those that cannot. */
export interface ActivityRows {
  readonly activities: readonly Activity[]
  readonly unread: readonly UnreadRow[]
  /** Meters of rows that could not be read at all, not even their period. */
  readonly undated: readonly string[]
  readonly issues: readonly Issue[]
  /** Whether the row of an activity names its meter, rather than one standing in for it. */
  readonly hasMeter: (key: number) => boolean
  /** Whether every row that was read names its meter. */
  readonly allMetered: boolean
  /** Site or unit and use of a row, as written; empty where it does not say. */
  readonly placeOf: (key: number) => FlowPlace
  /** What the rows say of their uncertainty, by key. */
  readonly stated: StatedRows
  /** The cells of a row; the key of an activity is its row number in the table, from 0. */
  readonly locate: (key: number, part?: RowPart) => CellRef
}

/**
 * Reads ZC_Activity. Each bad cell is an issue of its own; a row with one is left out and the rest go on. Rows that
 * are wholly empty are nothing.
 */
export function readActivities(data: TableData, context: ReadContext): ActivityRows {
  const { index: found, issues: headerIssues } = mapHeaders(data, activityTable)
  const { index, grossIssues } = withoutGross(data, found)
  const issues: Issue[] = [...headerIssues, ...nearColumns(data)]
  const activities: Activity[] = []
  const unread: UnreadRow[] = []
  const undated: string[] = []
  const place = (key: number, column: ActivityColumn): CellRef => ({
    sheet: data.sheet,
    cell: formatA1({ row: data.top + key, column: data.left + Math.max(0, index[column]) }),
  })
  const hasMeter = (key: number): boolean => cellText(data.rows[key]?.[index.meter] ?? null).trim() !== ''
  const word = (key: number, column: 'site' | 'use'): string => {
    const value = data.rows[key]?.[index[column]] ?? null
    return typeof value === 'object' ? '' : cellText(value).trim()
  }
  const placeOf = (key: number): FlowPlace => ({ site: word(key, 'site'), use: word(key, 'use') })
  const locate = (key: number, part: RowPart = 'amount'): CellRef => place(key, part)
  const stated = statedRows(data, index, place)
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING'))
    return { activities, unread, undated, issues, hasMeter, allMetered: true, placeOf, stated, locate }

  const rule = endRuleOf(data.rows, index.start, index.end, context.date1904)
  const reader = createRowReader(index, context, rule, data.headers)
  for (let key = 0; key < data.rows.length; key++) {
    const row = data.rows[key]!
    try {
      activities.push(reader.read(row, key))
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      if (row.every((value) => value === null || value === '')) continue
      const { problems, known, meter } = reader.diagnose(row, key)
      for (const { column, problem } of problems) issues.push(issueOf(problem, place(key, column)))
      if (known) unread.push(known)
      else if (meter !== undefined) undated.push(meter)
    }
  }
  issues.push(...qualityIssues(data.rows, index.quality, (key) => place(key, 'quality')))
  issues.push(...stated.issues, ...grossIssues(activities))
  const allMetered = reader.standIns() === 0
  return { activities, unread, undated, issues, hasMeter, allMetered, placeOf, stated, locate }
}
