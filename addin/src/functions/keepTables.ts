import type { ExcelHost } from '../host/createExcelHost.ts'
import type { CardSwitch } from './cardSwitch.ts'
import type { StagedCatalogue } from './stagedCatalogue.ts'
import type { WaitingCells } from './waitingCells.ts'

/** Milliseconds: somebody who types gets one reading, not one a key. */
const PAUSE = 150
/** Milliseconds until the next try while Excel refuses, as it does while a cell is being edited. */
const AGAIN = 1000

/**
 * Keeps the catalogue's tables equal to the workbook's: reads them now and after every change, and has the cells that
 * depend on them calculated again when they differ.
 *
 * Every change counts, not only those inside a ZC table, since cells of a table may be formulas over other sheets.
 *
 * @returns The way to stop.
 */
export function keepTables(
  host: Pick<ExcelHost, 'tables' | 'date1904' | 'invalidate' | 'recalculate' | 'onChange'>,
  catalogue: StagedCatalogue,
  waiting: WaitingCells,
  cards: CardSwitch,
): () => void {
  let last: string | undefined
  let moved = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const read = async (): Promise<void> => {
    const [tables, date1904] = await Promise.all([host.tables(), host.date1904()])
    const text = JSON.stringify([tables, date1904])
    if (stopped || text === last) return
    last = text
    catalogue.setTables(tables, date1904)
    // The core alone reads no tables.
    const isSwitched = catalogue.isWhole && cards.follow(catalogue.report().settings.cards)
    const { cells, complete } = waiting.take()
    // Where rows moved, the noted addresses may be those of other cells by now.
    if (moved || isSwitched || !complete) await host.recalculate()
    else await host.invalidate(cells).catch(() => host.recalculate())
    moved = false
  }
  const plan = (pause: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void read().catch(() => stopped || plan(AGAIN)), pause)
  }
  const stopListening = host.onChange(({ blocks }) => {
    moved ||= blocks.length === 0
    plan(PAUSE)
  })
  plan(0)
  return () => {
    stopped = true
    clearTimeout(timer)
    stopListening()
  }
}
