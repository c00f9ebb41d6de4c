import type { CellRef } from '@zerocarbon/accounting/trace'
import type { ExcelHost } from '../host/createExcelHost.ts'
import type { CardSwitch } from './cardSwitch.ts'
import type { StagedCatalogue } from './stagedCatalogue.ts'
import type { WaitingCells } from './waitingCells.ts'

/** Milliseconds: somebody who types gets one reading, not one a key. */
const PAUSE = 150
/** Milliseconds until the next try while Excel refuses, as it does while a cell is being edited. */
const AGAIN = 1000

/** What follows the workbook's tables. */
export interface KeptTables {
  /** Reads the tables now, whether or not Excel told of a change. @throws What Excel refuses, as while a cell is edited. */
  refresh(): Promise<void>
  stop(): void
}

/**
 * Keeps the catalogue's tables equal to the workbook's: reads them now and after every change, and has the cells that
 * depend on them calculated again when they differ.
 *
 * Every change counts, not only those inside a ZC table, since cells of a table may be formulas over other sheets.
 */
export function keepTables(
  host: Pick<ExcelHost, 'tables' | 'date1904' | 'invalidate' | 'recalculate' | 'onChange'>,
  catalogue: StagedCatalogue,
  waiting: WaitingCells,
  cards: CardSwitch,
): KeptTables {
  let last: string | undefined
  let moved = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let reading: Promise<void> | undefined
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
  const readAlone = (): Promise<void> => {
    reading = read().finally(() => {
      reading = undefined
    })
    return reading
  }
  const readSoon = async (): Promise<void> => {
    if (reading) return plan(PAUSE)
    try {
      await readAlone()
    } catch {
      if (!stopped) plan(AGAIN)
    }
  }
  const plan = (pause: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void readSoon(), pause)
  }
  const stopListening = host.onChange(({ blocks, calculated }) => {
    moved ||= blocks.length === 0 && !calculated
    plan(PAUSE)
  })
  plan(0)
  return {
    async refresh() {
      // What is under way may have begun before the change somebody wants to see.
      await reading?.catch(() => undefined)
      await readAlone()
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      stopListening()
    },
  }
}
