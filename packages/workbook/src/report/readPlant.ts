import type { Activity, Period, RowPart, UnreadRow } from '@zerocarbon/accounting'
import type { FlowPlace } from '@zerocarbon/accounting/energy'
import { type Issue, issueOf } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import type { TableData } from '../tables/TableData.ts'
import { belowIssues } from '../tables/belowIssues.ts'
import { createSourceBook, type SourceBook } from '../tables/createSourceBook.ts'
import { headOf } from '../tables/headOf.ts'
import { meterIssues } from '../tables/meterIssues.ts'
import { createMeterNames } from '../tables/meterNames.ts'
import { readActivities } from '../tables/readActivities.ts'
import { type DatedClaim, readGreen } from '../tables/readGreen.ts'
import { type ProcessRun, readProcesses } from '../tables/readProcesses.ts'
import { readProduction } from '../tables/readProduction.ts'
import { readSettings, type Settings } from '../tables/readSettings.ts'
import type { StatedRows } from '../tables/statedRows.ts'
import { sumRowIssues } from '../tables/sumRowIssues.ts'
import { tableNameIssues } from '../tables/tableNameIssues.ts'
import { unstoredIssues, withUnstored } from '../tables/unstoredIssues.ts'
import { bookWith } from './bookWith.ts'
import { doubleFuel } from './doubleFuel.ts'
import { doublePower } from './doublePower.ts'
import { withMergedCells } from './mergedCells.ts'
import { processResults } from './processResults.ts'
import { reportingOf } from './reportingOf.ts'

/** What may be asked for in place of the settings. */
export type SettingsInstead = Partial<Pick<Settings, 'calibre' | 'potentials' | 'set' | 'knownOn'>>

/** A plant's workbook as read: rows that can be used, and everything wrong with the others. */
export interface PlantData {
  readonly settings: Settings
  /** The factors that may be used, by the settings. */
  readonly book: FactorBook
  readonly sources: SourceBook
  /** Null where neither the settings nor any date of the tables tells it. */
  readonly reporting: Period | null
  /** Rows of the reporting period. */
  readonly inside: readonly Activity[]
  /** Rows of other periods. */
  readonly outside: readonly Activity[]
  /** Those inside and those that process inputs stand for. */
  readonly activities: readonly Activity[]
  readonly unread: readonly UnreadRow[]
  readonly computed: ReturnType<typeof processResults>
  readonly runs: readonly ProcessRun[]
  readonly claims: readonly DatedClaim[]
  readonly activityTable: TableData | undefined
  readonly productionTable: TableData | undefined
  readonly issues: readonly Issue[]
  /** What the rows say of their uncertainty, of ZC_Activity and of ZC_Inputs. */
  readonly stated: StatedRows | undefined
  readonly statesUncertainty: boolean
  readonly locate: (key: number, part?: RowPart) => CellRef
  readonly placeOf: (key: number) => FlowPlace
  /** Uncertainties of a row; none for rows that are not of ZC_Activity. */
  readonly statedBy: (key: number) => ReturnType<StatedRows['of']>
}

/** Days a bill may begin before the reporting period: it runs for a month, at most for two. */
const BILL = 62

/** Green rows count from here; a sheet has fewer rows. */
const GREEN_KEYS = 2_000_000
/** Rows of process inputs count from here. */
const INPUT_KEYS = 4_000_000

/** Reads the ZC tables of a plant, in any order; what cannot be used is an issue and the rest goes on. */
export function readPlant(
  tables: readonly TableData[],
  factors: FactorBook,
  date1904: boolean,
  instead: SettingsInstead,
): PlantData {
  const table = (name: string): TableData | undefined =>
    tables.find((t) => t.name.toLowerCase() === name.toLowerCase())
  const settingsTable = table('ZC_Settings')
  const settings = { ...readSettings(settingsTable, factors, date1904), ...instead }
  const book = settings.knownOn === null ? factors : bookWith(factors, { knownOn: settings.knownOn })
  const issues: Issue[] = [...tableNameIssues(tables), ...settings.issues]
  const activityTable = table('ZC_Activity')
  const context = {
    book,
    sources: createSourceBook(book),
    settings,
    date1904,
    meterNamed: createMeterNames(),
  }
  const rows = activityTable ? readActivities(activityTable, context) : null
  if (!rows) issues.push(issueOf({ code: 'ZC-TABLE-MISSING', info: { table: 'ZC_Activity' } }))
  const greenTable = table('ZC_Green')
  const green = greenTable ? readGreen(greenTable, GREEN_KEYS, context) : null
  const inputsTable = table('ZC_Inputs')
  const inputs = inputsTable ? readProcesses(inputsTable, INPUT_KEYS, date1904, book.methods) : null
  const locate = (key: number, part?: RowPart): CellRef =>
    key >= INPUT_KEYS ? inputs!.locate(key) : key >= GREEN_KEYS ? green!.locate(key) : rows!.locate(key, part)

  const bought = rows?.activities ?? []
  const read = green === null ? bought : [...bought, ...green.activities]
  // Rows share their period objects: a year of months, not of rows.
  const periods = new Set<Period>()
  for (const { period } of read) periods.add(period)
  const productionTable = table('ZC_Production')
  const periodsOf = (all: readonly { readonly period: Period | null }[] = []): Period[] =>
    all.flatMap(({ period }) => period ?? [])
  const dated = [
    () => periods,
    () => periodsOf(rows?.unread),
    () => periodsOf(inputs?.runs),
    () => periodsOf(green?.claims),
    () => periodsOf(productionTable && readProduction(productionTable, date1904).rows),
  ]
  const reporting =
    settings.reporting ?? reportingOf(dated, settings.since, issues, settingsTable && headOf(settingsTable))
  const { inside, outside } = split(read, periods, reporting)
  issues.push(...(rows?.issues ?? []), ...(green?.issues ?? []), ...(inputs?.issues ?? []))
  for (const { key, period } of outside) {
    const { start, end } = reporting!
    const info = { start: period.start, end: period.end, reporting: `${start} – ${end}` }
    issues.push(issueOf({ code: 'ZC-PERIOD-OUTSIDE', info }, locate(key)))
  }
  // No data is not zero emissions; rows that could not be read have said so themselves.
  if (activityTable && bought.length === 0 && rows?.issues.length === 0) {
    const at = headOf({ ...activityTable, top: activityTable.top + 1 })
    issues.push(issueOf({ code: 'ZC-TABLE-EMPTY', info: { table: activityTable.name } }, at))
  }
  if (green !== null) issues.push(...doublePower(inside, GREEN_KEYS, locate))
  const computed = processResults(inputs?.runs ?? [], reporting, book, settings, context.sources)
  issues.push(...computed.issues, ...doubleFuel(inside, computed.activities, locate))
  const unread = [...(rows?.unread ?? []), ...computed.covered]
  const metersTable = table('ZC_Meters')
  issues.push(...meterIssues(metersTable, context.sources, { rows, green }, inside, reporting))
  const ours = [settingsTable, activityTable, greenTable, metersTable, inputsTable, productionTable]
  issues.push(...belowIssues(ours))
  // The usual table, where every row names its meter, has nothing to compare.
  if (rows?.allMetered === false)
    issues.push(...sumRowIssues(inside, (key) => key >= GREEN_KEYS || rows.hasMeter(key), locate))
  const found = withMergedCells(withUnstored(issues, unstoredIssues(ours)), ours)
  const activities = computed.activities.length === 0 ? inside : [...inside, ...computed.activities]
  return {
    settings,
    book,
    sources: context.sources,
    reporting,
    inside,
    outside,
    activities,
    unread,
    computed,
    runs: inputs?.runs ?? [],
    claims: green?.claims ?? [],
    activityTable,
    productionTable,
    issues: found,
    stated: rows?.stated,
    statesUncertainty: (rows?.stated.any ?? false) || (inputs?.stated.any ?? false),
    locate,
    placeOf: (key) => (rows && key < GREEN_KEYS ? rows.placeOf(key) : { site: '', use: '' }),
    statedBy: (key) => (rows && key < GREEN_KEYS ? rows.stated.of(key) : { amount: null, factor: null }),
  }
}

/** A row belongs to the period its last day lies in, unless it began more than a bill before. */
function split(
  activities: readonly Activity[],
  periods: ReadonlySet<Period>,
  reporting: Period | null,
): { inside: readonly Activity[]; outside: readonly Activity[] } {
  if (reporting === null) return { inside: activities, outside: [] }
  const { first, last } = reporting
  const others = new Set(
    [...periods].filter((p) => p.last < first || p.last > last || p.first < first - BILL),
  )
  if (others.size === 0) return { inside: activities, outside: [] }
  return {
    inside: activities.filter(({ period }) => !others.has(period)),
    outside: activities.filter(({ period }) => others.has(period)),
  }
}
