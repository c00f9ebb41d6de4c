import {
  scopeOf,
  type Activity,
  type ActivitySource,
  type Period,
  type UnreadRow,
} from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import { findUnit, type Unit } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'
import { attemptPeriod } from './attemptPeriod.ts'
import { cellName } from './cellName.ts'
import { createAttempts, type Attempts } from './createAttempts.ts'
import type { EndRule } from './endRule.ts'
import { optionColumns, optionReader } from './optionReader.ts'
import { periodReader } from './periodReader.ts'
import { qualityTier } from './qualityTier.ts'
import { readAmount } from './readAmount.ts'
import type { ReadContext } from './ReadContext.ts'
import { readOptions } from './readOptions.ts'
import type { ActivityColumn } from './zcTables.ts'

type Cells = readonly CellValue[]

/** Everything wrong with one row, and what is still known of it. */
interface BadRow {
  readonly problems: Attempts<ActivityColumn>['problems']
  readonly known: UnreadRow | null
  /** Its meter, where it has one. */
  readonly meter: string | undefined
}

/** Reads one row after another of an activity table. */
export interface RowReader {
  /** @throws {ZcError} At the first bad cell. */
  read(row: Cells, key: number): Activity
  /** Goes through a row that could not be read, cell by cell. */
  diagnose(row: Cells, key: number): BadRow
}

/** Makes a reader that remembers units, periods and options: a table has many rows and few of these. */
export function createRowReader(
  index: Readonly<Record<ActivityColumn, number>>,
  context: ReadContext,
  rule: EndRule,
): RowReader {
  const { book, date1904 } = context
  const periods = periodReader(date1904, rule)
  const optionsOf = optionReader(index, context)
  const units = new Map<CellValue, Unit>()
  // However it is written, one unit is one object: rows are grouped by it.
  const bySymbol = new Map<string, Unit>()
  const estimates = new Map<CellValue, boolean>()

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
  const sourceOf = (row: Cells): ActivitySource => context.sources.named(cellName(row[sourceAt]))
  const unitOf = (row: Cells, source: ActivitySource): Unit => {
    const value = row[unitAt] ?? null
    const known = units.get(value)
    if (known) return known
    const text = cellName(value)
    if (text === '') throw zcError('ZC-UNIT-BLANK', { carrier: source.name, known: source.units })
    const found = findUnit(text)
    const unit = bySymbol.get(found.symbol) ?? found
    bySymbol.set(unit.symbol, unit)
    units.set(value, unit)
    return unit
  }
  // An override is not built yet; until then one that would change something must not vanish.
  const checkScope = (row: Cells, { role }: ActivitySource): void => {
    const text = cellName(row[scopeAt])
    if (text === '' || text === String(scopeOf(role) ?? '')) return
    if (!/^[123]$/.test(text)) throw zcError('ZC-SCOPE-UNKNOWN', { text: text.slice(0, 40) })
    throw zcError('ZC-VALUE-INVALID', { column: '范围', text, allowed: String(scopeOf(role) ?? '–') })
  }
  // Without a meter id the site and source stand in for one.
  const meterOf = (row: Cells, source: ActivitySource | undefined): string => {
    const id = cellName(row[meter])
    if (id !== '') return id
    const name = source?.name.zh ?? '?'
    const place = cellName(row[site])
    return place === '' ? name : `${place} ${name}`
  }
  const isEstimate = (row: Cells): boolean => {
    const value = row[qualityAt] ?? null
    let known = estimates.get(value)
    if (known === undefined) {
      cellName(value)
      estimates.set(value, (known = qualityTier(value) === 'estimated'))
    }
    return known
  }

  return {
    read(row, key) {
      const source = sourceOf(row)
      if (scopeAt >= 0) checkScope(row, source)
      return {
        source,
        amount: readAmount(row[amount]),
        unit: unitOf(row, source),
        period: periodOf(row),
        meter: meterOf(row, source),
        estimated: isEstimate(row),
        options: optionsOf(row, source),
        key,
      }
    },
    diagnose(row, key) {
      const attempts = createAttempts<ActivityColumn>()
      const { problems, attempt } = attempts
      const period = attemptPeriod(attempts, row[start] ?? null, row[end] ?? null, date1904, rule)
      const source = attempt('source', () => sourceOf(row))
      attempt('amount', () => readAmount(row[amount]))
      attempt('unit', () => {
        const text = cellName(row[unitAt])
        return source ? unitOf(row, source) : text === '' || findUnit(text)
      })
      attempt('scope', () => (source ? checkScope(row, source) : cellName(row[scopeAt])))
      for (const column of optionColumns) {
        const value = row[index[column]] ?? null
        if (value === null || value === '') continue
        attempt(column, () => readOptions({ [column]: value }, book))
        if (column === 'factor') attempt('evidence', () => cellName(row[index.evidence]))
      }
      attempt('quality', () => isEstimate(row))
      const id = attempt('meter', () => cellName(row[meter]))
      const name = attempt('site', () => (id === undefined ? '' : meterOf(row, source)))
      // Without source and meter nobody knows whose months these are.
      const named = id === '' && source === undefined ? undefined : name || undefined
      return {
        problems,
        known: period && named !== undefined ? { meter: named, source, period, key } : null,
        meter: id || undefined,
      }
    },
  }
}
