import {
  contractualPower,
  energyOf,
  inventoryOf,
  marketBased,
  programmeTotal,
  type Activity,
  type ContractualPower,
  type Energy,
  type Inventory,
  type MarketBased,
  type Period,
  type ProgrammeTotal,
  type Role,
  type RowPart,
  type UnreadRow,
} from '@zerocarbon/accounting'
import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import { convertValue, Decimal, MWh } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import { plantEnergy, type PlantEnergy } from '../energy/plantEnergy.ts'
import { dominantIssues } from '../plausibility/dominantIssues.ts'
import { earlierIssues } from '../plausibility/earlierIssues.ts'
import { percentIssues } from '../plausibility/percentIssues.ts'
import { belowIssues } from '../tables/belowIssues.ts'
import { claimsOf } from '../tables/claimsOf.ts'
import { createSourceBook } from '../tables/createSourceBook.ts'
import { headOf } from '../tables/headOf.ts'
import { meterIssues } from '../tables/meterIssues.ts'
import { createMeterNames } from '../tables/meterNames.ts'
import { readActivities } from '../tables/readActivities.ts'
import { readGreen, type DatedClaim } from '../tables/readGreen.ts'
import { readProcesses } from '../tables/readProcesses.ts'
import { readSettings, type Settings } from '../tables/readSettings.ts'
import type { TableData } from '../tables/TableData.ts'
import { sumRowIssues } from '../tables/sumRowIssues.ts'
import { tableNameIssues } from '../tables/tableNameIssues.ts'
import { typedFactorIssues } from '../tables/typedFactorIssues.ts'
import { unitFromHeader } from '../tables/unitFromHeader.ts'
import { unstoredIssues, withUnstored } from '../tables/unstoredIssues.ts'
import { bookWith } from './bookWith.ts'
import { controlIssues } from './controlIssues.ts'
import { deductionIssues } from './deductionIssues.ts'
import { doubleFeed } from './doubleFeed.ts'
import { doubleFuel } from './doubleFuel.ts'
import { doublePower } from './doublePower.ts'
import { energyIssues } from './energyIssues.ts'
import type { EnteredValue } from './EnteredValue.ts'
import { enteredValues } from './enteredValues.ts'
import { mixedSetIssues, reviewIssues } from './factorSetIssues.ts'
import { factorStatedIssues } from './factorStatedIssues.ts'
import { fuelPotentials } from './fuelPotentials.ts'
import { measuredIssues } from './measuredIssues.ts'
import { mixedBasisIssues } from './mixedBasisIssues.ts'
import { plantUncertainty, type PlantUncertainty } from './plantUncertainty.ts'
import { processResults, type PlantProcess } from './processResults.ts'
import { processValues } from './processValues.ts'
import { remarkIssues } from './remarkIssues.ts'
import { reportingOf } from './reportingOf.ts'
import { shareIssues } from './shareIssues.ts'
import { uncertaintySources } from './uncertaintySources.ts'
import { usedValues } from './usedValues.ts'
import type { UsedValue } from './UsedValue.ts'

/** What may be asked for in place of the settings. */
export type SettingsInstead = Partial<Pick<Settings, 'calibre' | 'potentials' | 'set' | 'knownOn'>>

/** Everything computed from the ZC tables of one plant's workbook. */
export interface PlantReport {
  readonly settings: Settings
  readonly inventory: Inventory
  /** Runs of process methods from ZC_Inputs; their CO2 is in the inventory. */
  readonly processes: readonly PlantProcess[]
  /** The programme's balance term by term, CO2 and CO2e side by side; location-based. */
  readonly totals: ProgrammeTotal
  readonly green: ContractualPower
  readonly market: MarketBased | null
  readonly energy: Readonly<Record<Basis, Energy | null>>
  /** What was made, energy per product and value added, feedstock, and where energy went. */
  readonly energyUse: PlantEnergy
  /** Every published value behind all of it, each once. */
  readonly provenance: readonly UsedValue[]
  /** Every factor and measured value that people entered in place of a published one. */
  readonly entered: readonly EnteredValue[]
  /** Of the inventory and of everything else, in the order of the tables. */
  readonly issues: readonly Issue[]
  /** The amount cell of an activity. */
  readonly locate: (key: number) => CellRef
  readonly activities: readonly Activity[]
  /** Rows that are in no sum: those that could not be read and those of another period. */
  readonly uncounted: readonly Pick<UnreadRow, 'source' | 'key'>[]
  /** Green trades and certificates of ZC_Green, those of other periods too. */
  readonly claims: readonly DatedClaim[]
  /** Whether any row states an uncertainty. */
  readonly statesUncertainty: boolean
  /** Gone through when asked: a table may have a million rows. */
  readonly uncertainty: () => PlantUncertainty
}

/** Days a bill may begin before the reporting period: it runs for a month, at most for two. */
const BILL = 62

/** Green rows count from here; a sheet has fewer rows. */
const GREEN_KEYS = 2_000_000
/** Rows of process inputs count from here. */
const INPUT_KEYS = 4_000_000

/**
 * Computes a plant's workbook from its tables: settings, activities and green ledger to inventory, market-based total,
 * standard coal and shares.
 *
 * @param tables - Values of the ZC tables, in any order.
 * @param instead - Settings that hold in place of those of the workbook, for a second total beside the first.
 * @param on - ISO day: certificates retired later do not count; the end of the reporting period unless given.
 */
export function plantReport(
  tables: readonly TableData[],
  factors: FactorBook,
  date1904 = false,
  instead: SettingsInstead = {},
  on?: string,
): PlantReport {
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
  const reporting =
    settings.reporting ?? reportingOf(read, settings.since, issues, settingsTable && headOf(settingsTable))
  const { inside, outside } = split(read, reporting)
  issues.push(...(rows?.issues ?? []), ...(green?.issues ?? []), ...(inputs?.issues ?? []))
  for (const { key, period } of outside) {
    const info = { start: period.start, end: period.end, reporting: `${reporting.start} – ${reporting.end}` }
    issues.push(issueOf({ code: 'ZC-PERIOD-OUTSIDE', info }, locate(key)))
  }
  // No data is not zero emissions; rows that could not be read have said so themselves.
  if (activityTable && bought.length === 0 && rows?.issues.length === 0) {
    const at = headOf({ ...activityTable, top: activityTable.top + 1 })
    issues.push(issueOf({ code: 'ZC-TABLE-EMPTY', info: { table: activityTable.name } }, at))
  }
  issues.push(...doublePower(inside, GREEN_KEYS, locate))
  const computed = processResults(inputs?.runs ?? [], reporting, book, settings, context.sources)
  issues.push(...computed.issues, ...doubleFuel(inside, computed.activities, locate))
  const unread = [...(rows?.unread ?? []), ...computed.covered]
  const metersTable = table('ZC_Meters')
  const known = settings.reporting === null && read.length === 0 ? null : reporting
  issues.push(...meterIssues(metersTable, context.sources, { rows, green }, inside, known))
  const productionTable = table('ZC_Production')
  const ours = [settingsTable, activityTable, greenTable, metersTable, inputsTable, productionTable]
  issues.push(...belowIssues(ours))
  if (rows) issues.push(...sumRowIssues(inside, (key) => key >= GREEN_KEYS || rows.hasMeter(key), locate))
  const found = withUnstored(issues, unstoredIssues(ours))
  const summed = inventoryOf(
    {
      activities: [...inside, ...computed.activities],
      reporting,
      locate,
      issues: found,
      unread,
      processes: computed.parts,
    },
    book,
  )
  const counted = computed.processes.filter(({ asActivity }) => !asActivity)
  const over = deductionIssues(summed.lines, counted)
  const inventory =
    over.length === 0 ? summed : { ...summed, complete: false, issues: [...summed.issues, ...over] }
  const { claims, issues: tooOld } = claimsOf(green?.claims ?? [], reporting)
  const contracts = contractualPower(
    claims,
    powerOf(inventory, 'bought-power'),
    powerOf(inventory, 'sold-power'),
    on ?? reporting.end,
  )
  const unusual = typedFactorIssues(inventory.lines, book, locate)
  const all: Issue[] = [
    ...unitFromHeader(inventory.issues, activityTable),
    ...unusual,
    ...tooOld,
    ...contracts.issues,
  ]
  const attempt = <T>(compute: () => T): T | null => {
    try {
      return compute()
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      // The emissions stand without it, so this only asks for a look.
      if (!all.some((issue) => issue.code === error.problem.code))
        all.push({ ...error.problem, severity: 'should' })
      return null
    }
  }
  const market = attempt(() => marketBased(inventory, contracts.covered, book))
  const energy = {
    当量值: attempt(() => energyOf(inventory, contracts.covered, '当量值', book)),
    等价值: attempt(() => energyOf(inventory, contracts.covered, '等价值', book)),
  }
  const potential = attempt(() => fuelPotentials(inventory.lines, settings.potentials, book)) ?? undefined
  const totals = programmeTotal(inventory, counted, settings.rounding, potential)
  all.push(...measuredIssues(inventory.lines, book, locate), ...energyIssues(Object.values(energy), locate))
  all.push(...shareIssues(Object.values(energy), inventory.lines, locate, all))
  all.push(...controlIssues(settings.controls, totals))
  const energyUse = plantEnergy({
    table: productionTable,
    date1904,
    reporting,
    inventory,
    activities: [...inside, ...computed.activities],
    placeOf: (key) => (rows && key < GREEN_KEYS ? rows.placeOf(key) : { site: '', use: '' }),
    energy: energy.当量值,
    book,
  })
  const uncertainty = () =>
    uncertaintySources({
      inventory,
      totals,
      activities: [...inside, ...computed.activities],
      statedBy: (key) => (rows && key < GREEN_KEYS ? rows.stated.of(key) : { amount: null, factor: null }),
      runs: inputs?.runs ?? [],
      processes: computed.processes,
      recompute: (run) => processResults([run], reporting, book, settings, context.sources),
    })
  const provenance = [
    ...usedValues(inventory, market, Object.values(energy)),
    ...processValues(computed.processes),
  ]
  all.push(...mixedSetIssues(inventory.lines, locate))
  all.push(...mixedBasisIssues(inventory.lines, counted, potential, locate))
  all.push(...remarkIssues(inventory.lines, locate))
  all.push(...doubleFeed(inside, computed.processes, reporting, context.sources, locate))
  if (rows) all.push(...factorStatedIssues(inventory.lines, rows.stated))
  all.push(...reviewIssues(provenance, inventory.lines, reporting.end, locate))
  const earlier = outside.filter(({ period }) => period.last < reporting.first)
  all.push(...energyUse.issues, ...earlierIssues(inside, earlier, locate))
  all.push(
    ...dominantIssues(energy.当量值, locate, settings.sector),
    ...percentIssues(computed.processes, book),
  )
  return {
    settings,
    inventory,
    processes: computed.processes,
    totals,
    green: contracts,
    market,
    energy,
    energyUse,
    provenance,
    entered: enteredValues(inventory.lines, Object.values(energy), book, locate),
    issues: all,
    locate,
    activities: inside,
    uncounted: [...unread, ...outside],
    claims: green?.claims ?? [],
    statesUncertainty: (rows?.stated.any ?? false) || (inputs?.stated.any ?? false),
    uncertainty: () => plantUncertainty(uncertainty()),
  }
}

/** A row belongs to the period its last day lies in, unless it began more than a bill before. */
function split(
  activities: readonly Activity[],
  { first, last }: Period,
): { inside: readonly Activity[]; outside: readonly Activity[] } {
  const belongs = ({ period }: Activity): boolean =>
    period.last >= first && period.last <= last && period.first >= first - BILL
  const outside = activities.filter((activity) => !belongs(activity))
  return outside.length === 0
    ? { inside: activities, outside }
    : { inside: activities.filter(belongs), outside }
}

/** MWh of the lines of a role. */
function powerOf(inventory: Inventory, role: Role): Decimal {
  return inventory.lines
    .filter(({ source }) => source.role === role)
    .reduce((sum, { amount }) => sum.plus(convertValue(amount.value, amount.unit, MWh)), new Decimal(0))
}
