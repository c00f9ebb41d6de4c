import type { Activity, ActivitySource, RowPart } from '@zerocarbon/accounting'
import { issueOf, ZcError, zcError, type Issue } from '@zerocarbon/accounting/errors'
import { findUnit, type Unit } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { formatA1, type CellValue } from '../model/index.ts'
import { mapHeaders } from './mapHeaders.ts'
import { optionReader } from './optionReader.ts'
import { periodReader } from './periodReader.ts'
import { readAmount } from './readAmount.ts'
import type { ReadContext } from './ReadContext.ts'
import type { TableData } from './TableData.ts'
import { activityTable, type ActivityColumn } from './zcTables.ts'

/** Rows of activity data: those that can be used, and every problem of those that cannot. */
export interface ActivityRows {
  readonly activities: readonly Activity[]
  readonly unread: readonly Pick<Activity, 'meter' | 'period' | 'key'>[]
  readonly issues: readonly Issue[]
  /** The amount cell of a row; the key of an activity is its row number in the table, from 0. */
  readonly locate: (key: number, part?: RowPart) => CellRef
}

const estimated = /^(估|估算|估计|estimate|estimated|est\.?)/i

/**
 * Reads ZC_Activity. Each bad cell is an issue of its own; a row with one is left out and the rest go on. Rows that
 * are wholly empty are nothing.
 */
export function readActivities(data: TableData, context: ReadContext): ActivityRows {
  const { index, issues: headerIssues } = mapHeaders(data, activityTable)
  const issues: Issue[] = [...headerIssues]
  const activities: Activity[] = []
  const unread: Pick<Activity, 'meter' | 'period' | 'key'>[] = []
  const place = (key: number, column: ActivityColumn): CellRef => ({
    sheet: data.sheet,
    cell: formatA1({ row: data.top + key, column: data.left + Math.max(0, index[column]) }),
  })
  const locate = (key: number, part: RowPart = 'amount'): CellRef => place(key, part)
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING'))
    return { activities, unread, issues, locate }

  const periods = periodReader(context.date1904)
  const options = optionReader(index, context)
  const units = new Map<CellValue, Unit>()
  const unitOf = (value: CellValue, source: ActivitySource): Unit => {
    const known = units.get(value)
    if (known) return known
    if (value === null || value === '')
      throw zcError('ZC-UNIT-BLANK', { carrier: source.name, known: source.units })
    if (typeof value === 'object') throw zcError('ZC-CELL-ERROR', { error: value.error })
    const unit = findUnit(String(value))
    units.set(value, unit)
    return unit
  }

  for (let key = 0; key < data.rows.length; key++) {
    const row = data.rows[key]!
    const cell = (column: ActivityColumn): CellValue => row[index[column]] ?? null
    if (row.every((value) => value === null || value === '')) continue
    let bad = false
    const attempt = <T>(column: ActivityColumn, read: () => T): T | undefined => {
      try {
        return read()
      } catch (error) {
        if (!(error instanceof ZcError)) throw error
        issues.push(issueOf(error.problem, place(key, column)))
        bad = true
        return undefined
      }
    }
    const period = attempt('start', () => periods(cell('start'), cell('end')))
    const source = attempt('source', () => context.sources.named(textOf(cell('source'))))
    const amount = attempt('amount', () => readAmount(cell('amount')))
    const unit = source && attempt('unit', () => unitOf(cell('unit'), source))
    const rowOptions = source && attempt('factor', () => options(row, source))
    if (period === undefined) continue
    const meter = meterOf(cell('meter'), cell('site'), source)
    if (
      bad ||
      source === undefined ||
      amount === undefined ||
      unit === undefined ||
      rowOptions === undefined
    ) {
      unread.push({ meter, period, key })
      continue
    }
    const estimate = typeof row[index.quality] === 'string' && estimated.test(row[index.quality] as string)
    activities.push({ source, amount, unit, period, meter, estimated: estimate, options: rowOptions, key })
  }
  return { activities, unread, issues, locate }
}

function textOf(value: CellValue): string {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  return value === null ? '' : String(value)
}

/** Without a meter id the site and source stand in for one. */
function meterOf(meter: CellValue, site: CellValue, source: ActivitySource | undefined): string {
  if (meter !== null && meter !== '' && typeof meter !== 'object') return String(meter)
  const name = source?.name.zh ?? '?'
  return site === null || site === '' || typeof site === 'object' ? name : `${String(site)} ${name}`
}
