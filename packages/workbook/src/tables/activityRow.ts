import {
  scopeOf,
  type Activity,
  type ActivityOptions,
  type ActivitySource,
  type Period,
  type UnreadRow,
} from '@zerocarbon/accounting'
import { ZcError, zcError, type Problem } from '@zerocarbon/accounting/errors'
import { findUnit, type Unit } from '@zerocarbon/accounting/quantity'
import { cellText, type CellValue } from '../model/index.ts'
import { optionReader } from './optionReader.ts'
import { periodReader } from './periodReader.ts'
import { readAmount } from './readAmount.ts'
import type { ReadContext } from './ReadContext.ts'
import type { ActivityColumn } from './zcTables.ts'

type Cells = readonly CellValue[]

/** Everything wrong with one row, and what is still known of it. */
interface BadRow {
  readonly problems: readonly { readonly column: ActivityColumn; readonly problem: Problem }[]
  readonly known: UnreadRow | null
}

/** Reads one row after another of an activity table. */
export interface RowReader {
  /** @throws {ZcError} At the first bad cell. */
  read(row: Cells, key: number): Activity
  /** Goes through a row that could not be read, cell by cell. */
  diagnose(row: Cells, key: number): BadRow
}

const estimated = /^(估|估算|估计|estimate|estimated|est\.?)/i

/** Makes a reader that remembers units, periods and options: a table has many rows and few of these. */
export function createRowReader(
  index: Readonly<Record<ActivityColumn, number>>,
  context: ReadContext,
): RowReader {
  const periods = periodReader(context.date1904)
  const optionsOf = optionReader(index, context)
  const units = new Map<CellValue, Unit>()

  // Plain numbers: the rows are many, and an object of unknown shape is slow to ask.
  const {
    start,
    end,
    source: sourceAt,
    amount,
    unit: unitAt,
    meter,
    site,
    quality: qualityAt,
    scope: scopeAt,
  } = index
  const periodOf = (row: Cells): Period => periods(row[start] ?? null, row[end] ?? null)
  const sourceOf = (row: Cells): ActivitySource => context.sources.named(textOf(row[sourceAt] ?? null))
  const unitOf = (row: Cells, source: ActivitySource): Unit => {
    const value = row[unitAt] ?? null
    const known = units.get(value)
    if (known) return known
    const text = textOf(value)
    if (text === '') throw zcError('ZC-UNIT-BLANK', { carrier: source.name, known: source.units })
    const unit = findUnit(text)
    units.set(value, unit)
    return unit
  }
  // An override is not built yet; until then one that would change something must not vanish.
  const checkScope = (row: Cells, { role }: ActivitySource): void => {
    const text = cellText(row[scopeAt])
    if (text === '' || text === String(scopeOf(role) ?? '')) return
    if (!/^[123]$/.test(text)) throw zcError('ZC-SCOPE-UNKNOWN', { text: text.slice(0, 40) })
    throw zcError('ZC-VALUE-INVALID', { column: '范围', text, allowed: String(scopeOf(role) ?? '–') })
  }
  const meterOf = (row: Cells, source: ActivitySource | undefined): string =>
    meterName(row[meter] ?? null, row[site] ?? null, source)

  return {
    read(row, key) {
      const source = sourceOf(row)
      if (scopeAt >= 0) checkScope(row, source)
      const quality = row[qualityAt]
      return {
        source,
        amount: readAmount(row[amount]),
        unit: unitOf(row, source),
        period: periodOf(row),
        meter: meterOf(row, source),
        estimated: typeof quality === 'string' && estimated.test(quality),
        options: optionsOf(row, source),
        key,
      }
    },
    diagnose(row, key) {
      const problems: { column: ActivityColumn; problem: Problem }[] = []
      const attempt = <T>(column: ActivityColumn, read: () => T): T | undefined => {
        try {
          return read()
        } catch (error) {
          if (!(error instanceof ZcError)) throw error
          problems.push({ column, problem: error.problem })
          return undefined
        }
      }
      const period = attempt('start', () => periodOf(row))
      const source = attempt('source', () => sourceOf(row))
      attempt('amount', () => readAmount(row[amount]))
      if (source) {
        attempt('unit', () => unitOf(row, source))
        attempt('scope', () => checkScope(row, source))
        attempt('factor', (): ActivityOptions | null => optionsOf(row, source))
      }
      // Without source and meter nobody knows whose months these are.
      const nameless = source === undefined && cellText(row[meter]) === ''
      return {
        problems,
        known: period && !nameless ? { meter: meterOf(row, source), source, period, key } : null,
      }
    },
  }
}

/** @throws {ZcError} `ZC-CELL-ERROR`. */
function textOf(value: CellValue): string {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  return cellText(value)
}

/** Without a meter id the site and source stand in for one. */
function meterName(meter: CellValue, site: CellValue, source: ActivitySource | undefined): string {
  if (typeof meter === 'string' && meter !== '') return meter
  if (meter !== null && meter !== '' && typeof meter !== 'object') return String(meter)
  const name = source?.name.zh ?? '?'
  return site === null || site === '' || typeof site === 'object' ? name : `${String(site)} ${name}`
}
