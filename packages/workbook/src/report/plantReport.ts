import {
  contractualPower,
  energyOf,
  inventoryOf,
  marketBased,
  periodOf,
  type Activity,
  type ContractualPower,
  type Energy,
  type Inventory,
  type MarketBased,
  type Period,
  type RowPart,
} from '@zerocarbon/accounting'
import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import { convertValue, Decimal, MWh } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import { createSourceBook } from '../tables/createSourceBook.ts'
import { readActivities } from '../tables/readActivities.ts'
import { readGreen } from '../tables/readGreen.ts'
import { readSettings, type Settings } from '../tables/readSettings.ts'
import type { TableData } from '../tables/TableData.ts'
import { amountIssues } from './amountIssues.ts'
import { doublePower } from './doublePower.ts'

/** Everything computed from the ZC tables of one plant's workbook. */
export interface PlantReport {
  readonly settings: Settings
  readonly inventory: Inventory
  readonly green: ContractualPower
  readonly market: MarketBased | null
  readonly energy: Readonly<Record<Basis, Energy | null>>
  /** Of the inventory and of everything else, in the order of the tables. */
  readonly issues: readonly Issue[]
  /** The amount cell of an activity. */
  readonly locate: (key: number) => CellRef
  readonly activities: readonly Activity[]
}

/** Green rows count from here; a sheet has fewer rows. */
const GREEN_KEYS = 2_000_000

/**
 * Computes a plant's workbook from its tables: settings, activities and green ledger to inventory, market-based total,
 * standard coal and shares.
 *
 * @param tables - Values of the ZC tables, in any order.
 */
export function plantReport(tables: readonly TableData[], book: FactorBook, date1904 = false): PlantReport {
  const table = (name: string): TableData | undefined =>
    tables.find((t) => t.name.toLowerCase() === name.toLowerCase())
  const settings = readSettings(table('ZC_Settings'), book, date1904)
  const issues: Issue[] = [...settings.issues]
  const activityTable = table('ZC_Activity')
  const context = { book, sources: createSourceBook(book), settings, date1904 }
  const rows = activityTable ? readActivities(activityTable, context) : null
  if (!rows) issues.push(issueOf({ code: 'ZC-TABLE-MISSING', info: { table: 'ZC_Activity' } }))
  const greenTable = table('ZC_Green')
  const green = greenTable ? readGreen(greenTable, GREEN_KEYS, date1904) : null
  const locate = (key: number, part?: RowPart): CellRef =>
    key >= GREEN_KEYS ? green!.locate(key) : rows!.locate(key, part)

  const read = [...(rows?.activities ?? []), ...(green?.activities ?? [])]
  const reporting = settings.reporting ?? reportingOf(read, issues)
  const { inside, outside } = split(read, reporting)
  issues.push(...(rows?.issues ?? []), ...(green?.issues ?? []))
  for (const { key, period } of outside) {
    const info = { start: period.start, end: period.end, reporting: `${reporting.start} – ${reporting.end}` }
    issues.push(issueOf({ code: 'ZC-PERIOD-OUTSIDE', info }, locate(key)))
  }
  issues.push(...doublePower(inside, GREEN_KEYS, locate), ...amountIssues(inside, locate))
  const unread = rows?.unread ?? []
  const inventory = inventoryOf({ activities: inside, reporting, locate, issues, unread }, book)
  const contracts = contractualPower(green?.claims ?? [], boughtPower(inventory))
  const all: Issue[] = [...inventory.issues, ...contracts.issues]
  const attempt = <T>(compute: () => T): T | null => {
    try {
      return compute()
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      if (!all.some((issue) => issue.code === error.problem.code)) all.push(issueOf(error.problem))
      return null
    }
  }
  return {
    settings,
    inventory,
    green: contracts,
    market: attempt(() => marketBased(inventory, contracts.covered, book)),
    energy: {
      当量值: attempt(() => energyOf(inventory, contracts.covered, '当量值', book)),
      等价值: attempt(() => energyOf(inventory, contracts.covered, '等价值', book)),
    },
    issues: all,
    locate,
    activities: inside,
  }
}

/** Without a setting the report covers the calendar year of the rows; rows of several years need one. */
function reportingOf(activities: readonly Activity[], issues: Issue[]): Period {
  const years = [...new Set(activities.map(({ period }) => period.end.slice(0, 4)))].toSorted()
  if (years.length > 1) {
    issues.push(
      issueOf({
        code: 'ZC-SETTING-INVALID',
        info: { key: '报告期起', text: years.join(' · '), allowed: `${years.at(-1)!}-01-01` },
      }),
    )
  }
  const year = years.at(-1) ?? '1970'
  return periodOf(`${year}-01-01`, `${year}-12-31`)
}

/** A row belongs to the period its last day lies in. */
function split(
  activities: readonly Activity[],
  { first, last }: Period,
): { inside: Activity[]; outside: Activity[] } {
  const inside: Activity[] = []
  const outside: Activity[] = []
  for (const activity of activities)
    (activity.period.last >= first && activity.period.last <= last ? inside : outside).push(activity)
  return { inside, outside }
}

/** MWh bought from the grid. */
function boughtPower(inventory: Inventory): Decimal {
  return inventory.lines
    .filter(({ source }) => source.role === 'bought-power')
    .reduce((sum, { amount }) => sum.plus(convertValue(amount.value, amount.unit, MWh)), new Decimal(0))
}
