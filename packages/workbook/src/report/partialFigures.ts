import type { ActivitySource, InventoryLine, ProcessGroup } from '@zerocarbon/accounting'
import type { Issue } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { settingNames } from '../tables/settingCells.ts'
import type { PlantReport } from './plantReport.ts'

/** Which figures of an incomplete report lack something themselves, and which are whole. */
export interface PartialFigures {
  readonly ofLine: (line: InventoryLine) => boolean
  readonly ofProcess: (group: Pick<ProcessGroup, 'method' | 'instance'>) => boolean
}

type Asked = Pick<PlantReport, 'inventory' | 'activities' | 'uncounted' | 'processes' | 'locate'>
const ofTotals: ReadonlySet<string> = new Set(
  (['rounding', 'controlTotal', 'controlScope1', 'controlScope2'] as const).map(
    (key) => settingNames[key][0],
  ),
)
type Touched = 'all' | ReadonlySet<string>

/**
 * Traces each problem that makes an inventory incomplete to the figures it touches: a row that counts to the lines of
 * its source and meter, one that does not to every line of its source, a run to its process. What cannot be traced
 * touches every figure: a number stands only where it is known to be whole. How a total is rounded, or what it is
 * compared with, touches no line.
 */
export function partialFigures(report: Asked): PartialFigures {
  const { inventory, activities, processes } = report
  if (inventory.complete) return { ofLine: () => false, ofProcess: () => false }
  const musts = inventory.issues.filter(({ severity }) => severity === 'must')
  const byRow = new Map(musts.flatMap(({ at }) => (at ? [[rowOf(at), new Set<string>()] as const] : [])))
  const touch = (row: string, figure: string): unknown => byRow.get(row)?.add(figure)
  const counted = new Set(inventory.lines.flatMap(({ keys }) => keys))
  const meters = new Map<number, string>()
  for (const { source, meter, key } of activities) {
    const figure = counted.has(key) ? meterOf(source, meter) : source.id
    if (counted.has(key)) meters.set(key, figure)
    touch(rowOf(report.locate(key)), figure)
  }
  for (const { source, key } of report.uncounted) if (source) touch(rowOf(report.locate(key)), source.id)
  const ofIssue = new Map<string, Set<string>>()
  for (const run of processes) {
    // What it feeds stands among the lines, and which ones it would have fed is not known.
    if (run.method.feeds !== undefined || run.method.feedsFuels !== undefined) continue
    const figure = processOf(run)
    touch(rowOf(run.at), figure)
    for (const issue of run.issues)
      ofIssue.set(nameOf({ ...issue, at: issue.at ?? run.at }), new Set([figure]))
  }
  const touched = musts.map((issue): Touched => {
    if (issue.code === 'ZC-SETTING-INVALID' && ofTotals.has(issue.info.key)) return new Set()
    const found = ofIssue.get(nameOf(issue)) ?? (issue.at && byRow.get(rowOf(issue.at)))
    return found && found.size > 0 ? found : 'all'
  })
  const everything = touched.includes('all')
  const figures = new Set(touched.flatMap((each) => (each === 'all' ? [] : [...each])))
  return {
    ofLine: ({ source, keys }) =>
      everything || figures.has(source.id) || keys.some((key) => figures.has(meters.get(key) ?? '')),
    ofProcess: (group) => everything || figures.has(processOf(group)),
  }
}

const meterOf = ({ id }: ActivitySource, meter: string): string => JSON.stringify([id, meter])
const processOf = ({ method, instance }: Pick<ProcessGroup, 'method' | 'instance'>): string =>
  JSON.stringify([method.id, instance, 'process'])
const rowOf = ({ sheet, cell }: CellRef): string => `${sheet}!${cell.replace(/\D/gu, '')}`
const nameOf = ({ code, at }: Issue): string => `${code} ${at?.sheet ?? ''}!${at?.cell ?? ''}`
