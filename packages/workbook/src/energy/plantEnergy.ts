import type { Activity, Energy, Inventory, Period } from '@zerocarbon/accounting'
import { feedstockEnergy, type FeedstockEnergy, type FlowRows } from '@zerocarbon/accounting/energy'
import type { Issue } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import { readNumber } from '@zerocarbon/accounting/quantity'
import type { FactorBook } from '@zerocarbon/factors'
import { productIssues } from '../plausibility/productIssues.ts'
import { waterIssues } from '../plausibility/waterIssues.ts'
import { readProduction } from '../tables/readProduction.ts'
import type { TableData } from '../tables/TableData.ts'
import { energyIntensities, type EnergyIntensity } from './energyIntensities.ts'
import { productionOf, type PlantProduction } from './productionOf.ts'

/** What is known of a plant's energy beside its total: what it made, and where its energy went. */
export interface PlantEnergy {
  /** Null without a table ZC_Production. */
  readonly production: PlantProduction | null
  readonly rows: FlowRows
  readonly feedstock: (basis: Basis) => FeedstockEnergy
  readonly intensities: (energy: Energy) => EnergyIntensity[]
  readonly issues: readonly Issue[]
}

interface Given {
  readonly table: TableData | undefined
  readonly date1904: boolean
  readonly reporting: Period
  readonly inventory: Inventory
  /** Rows of all tables, for their amounts. */
  readonly activities: readonly Activity[]
  readonly placeOf: FlowRows['placeOf']
  /** On the calorific basis. */
  readonly energy: Energy | null
  readonly book: FactorBook
}

/** Reads ZC_Production and holds it against the energy; the rest is computed when asked for. */
export function plantEnergy(given: Given): PlantEnergy {
  const { table, date1904, reporting, inventory, activities, placeOf, energy, book } = given
  const production = table ? productionOf(readProduction(table, date1904), reporting) : null
  let byKey: Map<number, Activity> | undefined
  const rows: FlowRows = {
    amountOf(key) {
      byKey ??= new Map(activities.map((row) => [row.key, row]))
      const row = byKey.get(key)
      return row && readNumber(row.amount)
    },
    placeOf,
  }
  const intensities = (of: Energy): EnergyIntensity[] =>
    energyIntensities({ energy: of, complete: inventory.complete, production, reporting, rows })
  const unusual = production && energy ? productIssues(intensities(energy), inventory) : []
  return {
    production,
    rows,
    feedstock: (basis) => feedstockEnergy(inventory, basis, book),
    intensities,
    issues: [...(production?.issues ?? []), ...unusual, ...waterIssues(production?.rows ?? [])],
  }
}
