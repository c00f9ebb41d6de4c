import {
  type Activity,
  contractualPower,
  type ContractualPower,
  energyOf,
  inventoryOf,
  marketBased,
  type MarketBased,
  type Period,
  periodOf,
  programmeTotal,
  type UnreadRow,
} from '@zerocarbon/accounting'
import { type Issue, ZcError } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import { plantEnergy } from '../energy/plantEnergy.ts'
import type { TableData } from '../tables/TableData.ts'
import { claimsOf } from '../tables/claimsOf.ts'
import type { DatedClaim } from '../tables/readGreen.ts'
import type { Settings } from '../tables/readSettings.ts'
import { typedFactorIssues } from '../tables/typedFactorIssues.ts'
import { unitFromHeader } from '../tables/unitFromHeader.ts'
import type { EnteredValue } from './EnteredValue.ts'
import { deductionIssues } from './deductionIssues.ts'
import { enteredValues } from './enteredValues.ts'
import { fuelPotentials } from './fuelPotentials.ts'
import { withMergedCells } from './mergedCells.ts'
import { type PlantFigures, plantReview } from './plantReview.ts'
import { plantUncertainty, type PlantUncertainty } from './plantUncertainty.ts'
import { powerOf } from './powerOf.ts'
import { type PlantProcess, processResults } from './processResults.ts'
import { processValues } from './processValues.ts'
import { readPlant, type SettingsInstead } from './readPlant.ts'
import { uncertaintySources } from './uncertaintySources.ts'
import { usedValues } from './usedValues.ts'

/** Everything computed from the ZC tables of one plant's workbook. */
export interface PlantReport extends Omit<PlantFigures, 'counted' | 'potential'> {
  readonly settings: Settings
  /** The reporting period; null where neither the settings nor any date of the tables tells it. */
  readonly reporting: Period | null
  /** Runs of process methods from ZC_Inputs; their CO2 is in the inventory. */
  readonly processes: readonly PlantProcess[]
  readonly green: ContractualPower
  readonly market: MarketBased | null
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

/** Stands in where there is no period, and so no dated row to hold against it; nothing shows it. */
const noPeriod = periodOf('1970-01-01', '1970-12-31')

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
  const data = readPlant(tables, factors, date1904, instead)
  const { settings, book, computed, activities, locate } = data
  const reporting = data.reporting ?? noPeriod
  const summed = inventoryOf(
    {
      activities,
      reporting,
      locate,
      issues: data.issues,
      unread: data.unread,
      processes: computed.parts,
    },
    book,
  )
  const counted = computed.processes.filter(({ asActivity }) => !asActivity)
  const over = deductionIssues(summed.lines, counted)
  const inventory =
    over.length === 0 ? summed : { ...summed, complete: false, issues: [...summed.issues, ...over] }
  const { claims, issues: tooOld } = claimsOf(data.claims, reporting)
  const contracts = contractualPower(
    claims,
    powerOf(inventory, 'bought-power'),
    powerOf(inventory, 'sold-power'),
    on ?? reporting.end,
  )
  const all: Issue[] = [
    ...unitFromHeader(inventory.issues, data.activityTable),
    ...typedFactorIssues(inventory.lines, book, locate),
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
  const energyUse = plantEnergy({
    table: data.productionTable,
    date1904,
    reporting,
    inventory,
    activities,
    placeOf: data.placeOf,
    energy: energy.当量值,
    book,
  })
  const provenance = [
    ...usedValues(inventory, market, Object.values(energy)),
    ...processValues(computed.processes),
  ]
  const figures = { inventory, counted, energy, potential, totals, energyUse, provenance }
  const uncertainty = () =>
    uncertaintySources({
      inventory,
      totals,
      activities,
      statedBy: data.statedBy,
      runs: data.runs,
      processes: computed.processes,
      recompute: (run) => processResults([run], data.reporting, book, settings, data.sources),
    })
  return {
    settings,
    reporting: data.reporting,
    inventory,
    processes: computed.processes,
    totals,
    green: contracts,
    market,
    energy,
    energyUse,
    provenance,
    entered: enteredValues(inventory.lines, Object.values(energy), book, locate),
    issues: [...all, ...withMergedCells(plantReview(data, figures, all), [data.productionTable])],
    locate,
    activities: data.inside,
    uncounted: [...data.unread, ...data.outside],
    claims: data.claims,
    statesUncertainty: data.statesUncertainty,
    uncertainty: () => plantUncertainty(uncertainty()),
  }
}
