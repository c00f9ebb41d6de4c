import type { BridgeLine } from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { parseA1 } from '../model/index.ts'
import type { PlantReport } from './plantReport.ts'

/** A line of a bridge that one side lacks, wholly or in some of its rows. */
export interface BridgeGap {
  readonly key: string
  readonly label: Text
  /** The side that lacks it. */
  readonly side: 'from' | 'to'
  /** Whether the side has nothing of it, or only some of its rows. */
  readonly whole: boolean
  /** Why: at the rows that could not be counted. Empty where the side's workbook has no such row at all. */
  readonly because: readonly Issue[]
}

/**
 * Lines that exist on one side of a bridge only, each with the reason: a set without that fuel, or one that states it
 * in a unit the row cannot become. Their whole amount is a change, so the bridge still closes; it is none of the
 * emissions.
 */
export function bridgeGaps(lines: readonly BridgeLine[], from: PlantReport, to: PlantReport): BridgeGap[] {
  const sides = [
    { side: 'from', causes: causesOf(from, to) },
    { side: 'to', causes: causesOf(to, from) },
  ] as const
  return lines.flatMap((line): BridgeGap[] => {
    const { key, label } = line
    return sides.flatMap(({ side, causes }): BridgeGap[] => {
      const whole = line[side] === null
      const because = causes.get(key) ?? []
      return whole || because.length > 0 ? [{ key, label, side, whole, because }] : []
    })
  })
}

/** What keeps lines of a report from being there or whole, by their key; rows that both reports lack explain nothing. */
function causesOf(report: PlantReport, other: PlantReport): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>()
  if (report.inventory.complete) return found
  const add = (key: string, issues: readonly Issue[]): void => {
    if (issues.length > 0) found.set(key, [...(found.get(key) ?? []), ...issues])
  }
  const byRow = new Map<string, Issue[]>()
  for (const issue of report.issues) {
    if (issue.severity !== 'must' || !issue.at) continue
    const row = rowOf(issue.at)
    byRow.set(row, [...(byRow.get(row) ?? []), issue])
  }
  const [counted, there] = [keysOf(report), keysOf(other)]
  for (const { key, source } of report.activities)
    if (!counted.has(key) && there.has(key)) add(source.id, byRow.get(rowOf(report.locate(key))) ?? [])
  const own = new Set(report.totals.processes.map(({ key }) => key))
  for (const { key, method, instance } of other.totals.processes) {
    if (own.has(key)) continue
    const runs = report.processes.filter((run) => run.method === method && run.instance === instance)
    add(
      key,
      runs.flatMap(({ issues, at }) =>
        issues
          .filter(({ severity }) => severity === 'must')
          .map((issue) => (issue.at ? issue : { ...issue, at })),
      ),
    )
  }
  return found
}

const keysOf = ({ inventory }: PlantReport): ReadonlySet<number> =>
  new Set(inventory.lines.flatMap(({ keys }) => keys))

const rowOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  JSON.stringify([sheet, parseA1(cell)?.row])
