import type { Energy, Inventory, ProgrammeTotal } from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import type { PlantEnergy } from '../energy/plantEnergy.ts'
import { dominantIssues } from '../plausibility/dominantIssues.ts'
import { earlierIssues } from '../plausibility/earlierIssues.ts'
import { percentIssues } from '../plausibility/percentIssues.ts'
import type { UsedValue } from './UsedValue.ts'
import { controlIssues } from './controlIssues.ts'
import { doubleFeed } from './doubleFeed.ts'
import { energyIssues } from './energyIssues.ts'
import { mixedSetIssues, reviewIssues } from './factorSetIssues.ts'
import { factorStatedIssues } from './factorStatedIssues.ts'
import type { fuelPotentials } from './fuelPotentials.ts'
import { measuredIssues } from './measuredIssues.ts'
import { mixedBasisIssues } from './mixedBasisIssues.ts'
import type { PlantProcess } from './processResults.ts'
import type { PlantData } from './readPlant.ts'
import { remarkIssues } from './remarkIssues.ts'
import { shareIssues } from './shareIssues.ts'

/** Figures of a plant that its data are held against. */
export interface PlantFigures {
  readonly inventory: Inventory
  /** The programme's balance term by term, CO2 and CO2e side by side; location-based. */
  readonly totals: ProgrammeTotal
  readonly energy: Readonly<Record<Basis, Energy | null>>
  /** What was made, energy per product and value added, feedstock, and where energy went. */
  readonly energyUse: PlantEnergy
  /** Every published value behind all of it, each once. */
  readonly provenance: readonly UsedValue[]
  /** Processes that count by themselves, not as activities. */
  readonly counted: readonly PlantProcess[]
  readonly potential: ReturnType<typeof fuelPotentials> | undefined
}

/**
 * Looks through data and figures for what is unusual, mixed, counted twice or past its review. All of it counts as it
 * stands; a person decides.
 *
 * @param known - Issues so far.
 */
export function plantReview(
  data: PlantData,
  figures: PlantFigures,
  known: readonly Issue[],
): readonly Issue[] {
  const { settings, book, reporting, inside, outside, computed, stated, locate } = data
  const { inventory, counted, energy, potential, totals, energyUse, provenance } = figures
  const { lines } = inventory
  const bases = Object.values(energy)
  const measured = [...measuredIssues(lines, book, locate), ...energyIssues(bases, locate)]
  const earlier = outside.filter(({ period }) => period.last < reporting!.first)
  return [
    ...measured,
    ...shareIssues(bases, lines, locate, [...known, ...measured]),
    ...controlIssues(settings.controls, totals),
    ...mixedSetIssues(lines, locate),
    ...mixedBasisIssues(lines, counted, potential, locate),
    ...remarkIssues(lines, locate),
    ...doubleFeed(inside, computed.processes, reporting, data.sources, locate),
    ...(stated ? factorStatedIssues(lines, stated) : []),
    ...(reporting ? reviewIssues(provenance, lines, reporting.end, locate) : []),
    ...energyUse.issues,
    ...earlierIssues(inside, earlier, locate),
    ...dominantIssues(energy.当量值, locate, settings.sector),
    ...percentIssues(computed.processes, book),
  ]
}
