import type { Activity, Inventory, ProgrammeTotal } from '@zerocarbon/accounting'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { ProcessRun, StatedInput } from '../tables/readProcesses.ts'
import type { Stated } from '../tables/statedRows.ts'
import type { UncertainRun, UncertaintySources } from './plantUncertainty.ts'
import type { PlantProcess, PlantProcesses } from './processResults.ts'
import { runName } from './runName.ts'
import { runShares, type RunOutputs, type RunShare } from './runShares.ts'

/** What a report knows that bears on uncertainty. */
interface Known {
  readonly inventory: Inventory
  readonly totals: Pick<ProgrammeTotal, 'exact'>
  readonly activities: readonly Activity[]
  /** Of ZC_Activity. */
  readonly statedBy: (key: number) => Stated
  readonly runs: readonly ProcessRun[]
  readonly processes: readonly PlantProcess[]
  /** The same run with other inputs. */
  readonly recompute: (run: ProcessRun) => PlantProcesses
}

const EMISSIONS = 'tCO2e'

/** Sorts out what the rows of a plant state: of activities by their row, of process methods by run. */
export function uncertaintySources(known: Known): UncertaintySources {
  const { inventory, totals, activities, statedBy, runs, processes, recompute } = known
  const byKey = new Map(runs.map((run) => [run.key, run]))
  const shares = new Map<number, ReadonlyMap<string, readonly RunShare[]>>()
  const sharesOf = (run: ProcessRun): ReadonlyMap<string, readonly RunShare[]> => {
    let found = shares.get(run.key)
    if (!found)
      shares.set(run.key, (found = runShares(run, (rows) => outputsOf(recompute({ ...run, rows })))))
    return found
  }
  const counted = processes.filter((process) => !process.asActivity && emissionsOf(process) !== null)
  const lines = inventory.lines.filter(({ scope }) => scope !== null)
  const listed = [
    ...lines.map(({ emissions }) => emissions.value),
    ...counted.map((one) => emissionsOf(one)!),
  ]
  return {
    inventory,
    activities,
    statedBy: (key) => {
      const run = byKey.get(key)
      return run ? { amount: null, factor: factorStated(run.rows) } : statedBy(key)
    },
    inputsOf: ({ key, meter }) => {
      const run = byKey.get(key)
      return run && (sharesOf(run).get(meter) ?? [])
    },
    runs: counted.map((process): UncertainRun => {
      const run = byKey.get(process.key)!
      const stated = factorStated(run.rows)
      const defaults = process.defaults.map(({ id }) => id).toSorted()
      const own = stated === null ? null : JSON.stringify([run.method.id, run.instance])
      const inputs = sharesOf(run).get(EMISSIONS) ?? []
      return {
        label: runName(run),
        co2e: emissionsOf(process)!,
        shares: inputs,
        factor: defaults.length > 0 ? defaults.join(' ') : own,
        stated,
        rows: run.rows.length,
        silent: inputs.filter(({ relative }) => relative === null).length,
      }
    }),
    otherGases: listed.reduce((left, value) => left.minus(value), totals.exact.co2e),
  }
}

/** tCO2e that count in scopes 1 and 2; null for a run that could not be computed or gives none. */
function emissionsOf({ lines }: PlantProcess): Decimal | null {
  const counted = lines.filter(({ counts, scope }) => counts && scope !== 3)
  if (counted.length === 0) return null
  return counted.reduce((sum, { co2e }) => sum.plus(co2e), new Decimal(0))
}

function outputsOf({ processes, activities }: PlantProcesses): RunOutputs {
  const outputs = new Map<string, Decimal>()
  for (const process of processes) {
    const emissions = process.asActivity ? null : emissionsOf(process)
    if (emissions) outputs.set(EMISSIONS, emissions)
  }
  // A supplier's factor among the inputs moves the emissions as much as the amount does.
  for (const { meter, amount, options } of activities)
    outputs.set(meter, new Decimal(amount).times(options?.typedFactor?.value ?? 1))
  return outputs.size === 0 ? null : outputs
}

/** The largest that any row of a run states for the defaults it uses. */
function factorStated(rows: readonly StatedInput[]): Decimal | null {
  return rows.reduce<Decimal | null>((most, { stated: { factor } }) => {
    return factor !== null && (most === null || factor.gt(most)) ? factor : most
  }, null)
}
