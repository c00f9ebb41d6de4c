import { flows, type Activity, type Period, type TypedFactor } from '@zerocarbon/accounting'
import { inputNamed, readMeasure, type ProcessResult } from '@zerocarbon/accounting/process'
import { GJ, tCO2 } from '@zerocarbon/accounting/quantity'
import type { ProcessRun } from '../tables/readProcesses.ts'
import { runName } from './runName.ts'

/**
 * The activity that a run feeds: tonnes of steam as GJ of bought heat, so that standard coal, factors and totals treat
 * them like metered heat. Null for a run that feeds none or could not be computed.
 *
 * The heat is carried as a double, read to 15 digits like any cell.
 *
 * @param period - Of the run; the reporting period where its rows name none.
 */
export function heatActivity(run: ProcessRun, result: ProcessResult, period: Period): Activity | null {
  const { feeds } = run.method
  const heat = result.figures.find(({ id }) => id === feeds?.figure)
  if (!feeds || !heat) return null
  const typedFactor = supplierFactor(run, feeds.factor)
  return {
    source: flows.find(({ source }) => source.role === feeds.role)!.source,
    amount: Number(heat.value.toPrecision(15)),
    unit: GJ,
    period,
    meter: runName(run).zh,
    estimated: false,
    options: typedFactor ? { typedFactor } : null,
    key: run.key,
    why: heat.why,
  }
}

/** A factor given in the rows, with its evidence; the inventory refuses one without. */
function supplierFactor({ method, rows }: ProcessRun, id: string): TypedFactor | undefined {
  const row = rows.find(({ name }) => inputNamed(method, name).spec?.id === id)
  if (!row) return undefined
  return {
    value: readMeasure(row.value, row.unit, 'tCO2/GJ'),
    numerator: tCO2,
    per: GJ,
    evidence: row.evidence ?? '',
  }
}
