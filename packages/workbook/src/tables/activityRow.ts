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
import { calibreNamed } from './calibres.ts'
import { cellName } from './cellName.ts'
import { createAttempts, type Attempts } from './createAttempts.ts'
import type { EndRule } from './endRule.ts'
import { agreedUnit, headerUnit } from './headerUnit.ts'
import { measuredColumns, optionColumns, optionReader } from './optionReader.ts'
import type { MeasuredColumn } from './scaleOfUnit.ts'
import { periodReader } from './periodReader.ts'
import { qualityTier } from './qualityTier.ts'
import { readAmount } from './readAmount.ts'
import type { ReadContext } from './ReadContext.ts'
import { readOptions } from './readOptions.ts'
import { refuseFactor, sourceForUse } from './sourceForUse.ts'
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
  /** How often something stood in for the id of a meter. */
  standIns(): number
}

/** Makes a reader that remembers units, periods and options: a table has many rows and few of these. */
export function createRowReader(
  index: Readonly<Record<ActivityColumn, number>>,
  context: ReadContext,
  rule: EndRule,
  headers: readonly string[] = [],
): RowReader {
  const { book, date1904, meterNamed } = context
  const periods = periodReader(date1904, rule)
  const { read: optionsOf, scaleOf } = optionReader(index, context, headers)
  const amountHeader = headers[index.amount] ?? ''
  const stated = headerUnit(amountHeader)
  const units = new Map<CellValue, Unit>()
  // However it is written, one unit is one object: rows are grouped by it.
  const bySymbol = new Map<string, Unit>()
  const tiers = new Map<CellValue, ReturnType<typeof qualityTier>>()
  let standIns = 0

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
    use: useAt,
  } = index
  const periodOf = (row: Cells): Period => periods(row[start] ?? null, row[end] ?? null)
  // Rows of one source often follow each other.
  let lastCarrier: CellValue | undefined
  let lastSource: ActivitySource | undefined
  const carrierOf = (row: Cells): ActivitySource => {
    const value = row[sourceAt]
    if (lastSource !== undefined && value === lastCarrier) return lastSource
    lastSource = context.sources.named(cellName(value))
    lastCarrier = value
    return lastSource
  }
  const usedAs = (row: Cells, carrier: ActivitySource): ActivitySource =>
    useAt < 0 ? carrier : sourceForUse(carrier, cellName(row[useAt]))
  const unitOf = (row: Cells, source: ActivitySource): Unit => {
    const value = row[unitAt] ?? null
    const known = units.get(value)
    if (known) return known
    const text = cellName(value)
    if (text === '' && stated === undefined)
      throw zcError('ZC-UNIT-BLANK', { carrier: source.name, known: source.units })
    const found = text === '' ? stated! : agreedUnit(findUnit(text), amountHeader, stated)
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
    const id = meterNamed(cellName(row[meter]))
    if (id !== '') return id
    standIns++
    const name = source?.name.zh ?? '?'
    const place = cellName(row[site]).trim()
    return place === '' ? name : meterNamed(`${place} ${name}`)
  }
  const tierOf = (row: Cells): ReturnType<typeof qualityTier> => {
    // An element at -1 is asked for slowly, once a row.
    if (qualityAt < 0) return null
    const value = row[qualityAt] ?? null
    let known = tiers.get(value)
    if (known === undefined) {
      cellName(value)
      tiers.set(value, (known = qualityTier(value)))
    }
    return known
  }

  return {
    standIns: () => standIns,
    read(row, key) {
      const source = usedAs(row, carrierOf(row))
      if (scopeAt >= 0) checkScope(row, source)
      const tier = tierOf(row)
      return {
        source,
        amount: readAmount(row[amount]),
        unit: unitOf(row, source),
        period: periodOf(row),
        meter: meterOf(row, source),
        estimated: tier === 'estimated',
        tier: tier === 'unknown' ? null : tier,
        options: refuseFactor(source, optionsOf(row, source)),
        key,
      }
    },
    diagnose(row, key) {
      const attempts = createAttempts<ActivityColumn>()
      const { problems, attempt } = attempts
      const period = attemptPeriod(attempts, row[start] ?? null, row[end] ?? null, date1904, rule)
      const carrier = attempt('source', () => carrierOf(row))
      const source = carrier && (attempt('use', () => usedAs(row, carrier)) ?? carrier)
      attempt('amount', () => readAmount(row[amount]))
      attempt('unit', () => {
        const text = cellName(row[unitAt])
        return source ? unitOf(row, source) : text === '' || findUnit(text)
      })
      attempt('scope', () => (source ? checkScope(row, source) : cellName(row[scopeAt])))
      for (const column of optionColumns) {
        const value = row[index[column]] ?? null
        if (value === null || value === '') continue
        // Whether a calibre fits its region is only known of both together.
        const options = attempt(column, () =>
          column === 'calibre'
            ? { calibre: calibreNamed(cellName(value)) }
            : readOptions({ [column]: value }, book),
        )
        if (source && options) attempt(column, () => refuseFactor(source, options))
        if (source && measuredColumns.some((one) => one === column))
          attempt(column, () => scaleOf(column as MeasuredColumn, source))
        if (column === 'factor') attempt('evidence', () => cellName(row[index.evidence]))
      }
      attempt('quality', () => tierOf(row))
      // Cells that are right alone may contradict each other; a row must never be left out without a reason.
      if (source && problems.length === 0) attempt('calibre', () => optionsOf(row, source))
      const id = attempt('meter', () => meterNamed(cellName(row[meter])))
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
