import { monthsOf, type Activity, type ActivitySource, type Period } from '@zerocarbon/accounting'
import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import { inputNamed } from '@zerocarbon/accounting/process'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { SourceBook } from '../tables/createSourceBook.ts'
import { cellRanges } from './cellRanges.ts'
import type { PlantProcess } from './processResults.ts'

/** Groups of streams whose carbon becomes CO2 in the method; what leaves, and what only is described, is none. */
const fed: ReadonlySet<string> = new Set(['input', 'feed', 'material', 'reductant', 'coal'])

/** So many ranges of cells say where the fuel stands. */
const CELLS = 3

/**
 * A carrier that is burnt as a fuel in ZC_Activity and goes into a process method as carbon in the same months: one lot
 * may stand in both, so it asks for a look. Rows whose use says feedstock are no fuel.
 */
export function doubleFeed(
  inside: readonly Activity[],
  processes: readonly PlantProcess[],
  reporting: Period | null,
  sources: SourceBook,
  locate: (key: number) => CellRef,
): Issue[] {
  const feeds = processes.flatMap((run) => (run.asActivity ? [] : feedsOf(run, sources)))
  if (feeds.length === 0) return []
  const wanted = new Set(feeds.map(({ source }) => source))
  const burnt = inside.filter(({ source }) => source.role === 'fuel' && wanted.has(source))
  return feeds.flatMap(({ source, run }): Issue[] => {
    const whole = run.period ?? reporting
    if (whole === null) return []
    const own = new Set(monthsOf(whole.first, whole.last))
    const shared = ({ period }: Activity) => monthsOf(period.first, period.last).filter((m) => own.has(m))
    const rows = burnt.filter((row) => row.source === source && shared(row).length > 0)
    if (rows.length === 0) return []
    const ranges = cellRanges(rows.slice(0, 200).map(({ key }) => locate(key)))
    const info = {
      meter: source.name.zh,
      months: [...new Set(rows.flatMap(shared))].toSorted(),
      rows: 'feed',
      cells: [...ranges.slice(0, CELLS), ...(ranges.length > CELLS ? ['…'] : [])],
    } as const
    return [{ ...issueOf({ code: 'ZC-PERIOD-OVERLAP', info }, run.at), severity: 'should' }]
  })
}

/** The fuels among the streams that go into a run, each once. A stream may be called anything. */
function feedsOf(
  run: PlantProcess,
  sources: SourceBook,
): readonly { readonly source: ActivitySource; readonly run: PlantProcess }[] {
  const names = run.inputs.flatMap(({ name }) => {
    const { spec, label } = inputNamed(run.method, name)
    return spec?.each !== undefined && fed.has(spec.each) && label !== '' ? [label] : []
  })
  const found = [...new Set(names)].flatMap((name): ActivitySource[] => {
    try {
      return [sources.named(name)]
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      return []
    }
  })
  return [...new Set(found)].filter(({ role }) => role === 'fuel').map((source) => ({ source, run }))
}
