import type { CellRef } from '@zerocarbon/accounting/trace'
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
  let reading = false
  /** What has to be calculated since the tables changed; kept until Excel has done it, which refuses at times. */
  let due: { readonly cells: readonly CellRef[]; readonly all: boolean } | undefined

  const read = async (): Promise<void> => {
    const [tables, date1904] = await Promise.all([host.tables(), host.date1904()])
    const text = JSON.stringify([tables, date1904])
    if (stopped) return
    if (text !== last) {
      last = text
      catalogue.setTables(tables, date1904)
      // The core alone reads no tables.
      const isSwitched = catalogue.isWhole && cards.follow(catalogue.report().settings.cards)
      const { cells, complete } = waiting.take()
      // Where rows moved, the noted addresses may be those of other cells by now.
      const all = (due?.all ?? false) || moved || isSwitched || !complete
      due = { cells: [...(due?.cells ?? []), ...cells], all }
      moved = false
    }
    if (!due) return
    if (due.all) await host.recalculate()
    else await host.invalidate(due.cells).catch(() => host.recalculate())
    due = undefined
  }
  const readAlone = async (): Promise<void> => {
    if (reading) return plan(PAUSE)
    reading = true
    try {
      await read()
    } catch {
      if (!stopped) plan(AGAIN)
    } finally {
      reading = false
    }
  }
  const plan = (pause: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void readAlone(), pause)
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
