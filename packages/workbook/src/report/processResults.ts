import type { Activity, Period, ProcessPart, UnreadRow } from '@zerocarbon/accounting'
import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import { calculate, type ProcessRequest, type ProcessResult } from '@zerocarbon/accounting/process'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import { createSourceBook, type SourceBook } from '../tables/createSourceBook.ts'
import type { ProcessRun } from '../tables/readProcesses.ts'
import { fuelActivities } from './fuelActivities.ts'
import { heatActivity } from './heatActivity.ts'
import { runName } from './runName.ts'

/** One run of a process method in the workbook, with the place it was read from. Its lines are not rounded. */
export interface PlantProcess extends ProcessResult {
  readonly period: Period | null
  /** What people entered for it. */
  readonly inputs: ProcessRun['rows']
  readonly at: CellRef
  readonly key: number
  /** Counted among the activities, and so not once more here. */
  readonly asActivity: boolean
}

/** The process methods of a workbook and every problem of their inputs. */
export interface PlantProcesses {
  readonly processes: readonly PlantProcess[]
  /** CO2 of those that could be computed, line by line, for the inventory. */
  readonly parts: readonly ProcessPart[]
  /** Heat that was given as tonnes of steam or water, and fuels that were given by their stocks. */
  readonly activities: readonly Activity[]
  /** The months that the other runs cover, for the search for gaps: a kiln with eleven months is no year. */
  readonly covered: readonly UnreadRow[]
  readonly issues: readonly Issue[]
}

/**
 * Computes the runs that lie in the reporting period. One that lacks an input is an issue and makes the inventory
 * incomplete; the others still count.
 *
 * @param reporting - Null where nothing tells it: a run without months of its own then feeds no activity.
 * @param potentials - Set of global warming potentials of the settings; absent: that of each method.
 * @param sources - Those of the activity rows: fuels group by identity.
 */
export function processResults(
  runs: readonly ProcessRun[],
  reporting: Period | null,
  book: FactorBook,
  { potentials }: { readonly potentials?: string } = {},
  sources: SourceBook = createSourceBook(book),
): PlantProcesses {
  const issues: Issue[] = []
  const processes: PlantProcess[] = []
  const activities: Activity[] = []
  const covered: UnreadRow[] = []
  for (const run of runs) {
    const { method, instance, period, rows, at, key } = run
    if (period && reporting && (period.last < reporting.first || period.last > reporting.last)) {
      const info = {
        start: period.start,
        end: period.end,
        reporting: `${reporting.start} – ${reporting.end}`,
      }
      issues.push(issueOf({ code: 'ZC-PERIOD-OUTSIDE', info }, at))
      continue
    }
    const request = {
      rows,
      instance,
      ...(potentials === undefined ? {} : { potentials }),
    }
    const result = resultOf(method, request, book)
    for (const issue of result.issues) issues.push(issue.at ? issue : { ...issue, at })
    const whole = period ?? reporting
    // Factors are chosen by a day, which nobody has said.
    if (!whole && (method.feeds ?? method.feedsFuels) !== undefined)
      issues.push(issueOf({ code: 'ZC-DATE-INVALID', info: { text: '' } }, at))
    const activity = whole && heatActivity(run, result, whole)
    const fuels = whole ? fuelActivities(run, result, whole, sources) : { activities: [], issues: [] }
    activities.push(...fuels.activities)
    issues.push(...fuels.issues)
    if (activity) activities.push(activity)
    else if (whole && fuels.activities.length === 0)
      covered.push({ meter: runName(run).zh, period: whole, key, source: undefined })
    processes.push({
      ...result,
      period,
      inputs: rows,
      at,
      key,
      asActivity: activity !== null || fuels.activities.length > 0,
    })
  }
  return { processes, parts: processes.flatMap(partsOf), activities, covered, issues }
}

/** A default that was not out by the day of knowledge ends the run while its inputs are read: there is no figure. */
function resultOf(method: ProcessRun['method'], request: ProcessRequest, book: FactorBook): ProcessResult {
  try {
    return calculate(method, request, book)
  } catch (error) {
    if (!(error instanceof ZcError)) throw error
    const { instance = '', potentials = method.potentials } = request
    const issues = [issueOf(error.problem)]
    return {
      method,
      instance,
      potentials,
      lines: [],
      figures: [],
      co2: null,
      co2e: null,
      issues,
      defaults: [],
    }
  }
}

function partsOf({ lines, instance, asActivity }: PlantProcess): ProcessPart[] {
  if (asActivity) return []
  return lines.flatMap(({ label, role, scope, gas, counts, mass, why }): ProcessPart[] => {
    if (gas !== 'CO2' || !counts || scope === 3) return []
    const part = {
      label: instance === '' ? label : { zh: `${label.zh}（${instance}）`, en: `${label.en} (${instance})` },
      term: role,
      scope,
      co2: mass,
      why,
    }
    return [part]
  })
}
