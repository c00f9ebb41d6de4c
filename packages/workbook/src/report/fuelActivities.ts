import type { Activity, Period } from '@zerocarbon/accounting'
import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import type { ProcessResult } from '@zerocarbon/accounting/process'
import { findUnit } from '@zerocarbon/accounting/quantity'
import type { SourceBook } from '../tables/createSourceBook.ts'
import type { ProcessRun } from '../tables/readProcesses.ts'
import { runName } from './runName.ts'

/**
 * The fuels that a stock balance found used, each named by its stream, so that emissions and standard coal see them
 * like metered ones. A name that is no fuel is an issue at the run and counts nothing; a balance below zero is refused before.
 *
 * Amounts are carried as doubles, read to 15 digits like any cell.
 *
 * @param period - Of the run; the reporting period where its rows name none.
 */
export function fuelActivities(
  run: ProcessRun,
  result: ProcessResult,
  period: Period,
  sources: SourceBook,
): { readonly activities: readonly Activity[]; readonly issues: readonly Issue[] } {
  const { feedsFuels } = run.method
  const activities: Activity[] = []
  const issues: Issue[] = []
  for (const { id, value, unit, why } of result.figures) {
    if (feedsFuels === undefined || !id.startsWith(feedsFuels)) continue
    const name = id.slice(feedsFuels.length)
    try {
      const source = sources.named(name)
      activities.push({
        source,
        amount: Number(value.toPrecision(15)),
        unit: findUnit(unit),
        period,
        meter: `${runName(run).zh}：${name}`,
        estimated: false,
        options: null,
        key: run.key,
        why,
      })
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      issues.push(issueOf(error.problem, run.at))
    }
  }
  return { activities, issues }
}
