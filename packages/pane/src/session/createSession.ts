import { ZcError, type Issue, type Problem } from '@zerocarbon/accounting/errors'
import type { CellRef, Derivation, Text } from '@zerocarbon/accounting/trace'
import type { Assessment } from '@zerocarbon/rules-engine'
import { explainThroughHost, type Catalogue, type TableData, type WorkbookHost } from '@zerocarbon/workbook'
import { parseA1, type Cell } from '@zerocarbon/workbook/model'
import { latest } from './latest.ts'
import { sameIssues } from './sameIssues.ts'
import { sameTables } from './sameTables.ts'
import type { Explained, SelectedCell, SessionState } from './SessionState.ts'
import { troubleOf } from './troubleOf.ts'

export interface SessionOptions {
  readonly host: WorkbookHost
  readonly catalogue: Catalogue
  /** Verdicts for a day from the tables last set, in place of the catalogue's own evaluator. */
  readonly assess?: (on: string) => readonly Assessment[]
  /** Tells when the selection moved. Without it the host is asked every half second. */
  readonly watchSelection?: (moved: () => void) => () => void
  /** What the host knows of an error that no single formula shows, such as a circle. */
  readonly problemAt?: (place: CellRef) => Problem | undefined
  /** What the host's ZC formulas warned of when they were last calculated. */
  readonly warnings?: () => readonly Issue[]
  /** Tells when formulas have been calculated. */
  readonly watchCalculated?: (calculated: () => void) => () => void
  /** Whether dates of this workbook count from 1904. */
  readonly date1904?: boolean
}

/** What the pane reads and does; one a workbook. */
export interface Session {
  /** Id of the factor set everything is computed with. */
  readonly factorSet: string
  readonly state: () => SessionState
  readonly subscribe: (listener: () => void) => () => void
  /** Reads the tables again, without waiting. */
  refresh(): Promise<void>
  /** Moves the host to a cell. */
  goTo(place: CellRef): Promise<void>
  /** Explains a figure that stands in no cell, and holds it. */
  show(title: Text, why: () => Derivation): void
  pin(held: boolean): void
  dispose(): void
}

/** Milliseconds of quiet before the workbook or the selection is read. */
const QUIET = 150
const POLL = 500

/** Follows a workbook through its host: report, verdicts, selection and explanation, always of the last state asked for. */
export function createSession(options: SessionOptions): Session {
  const { host, catalogue } = options
  const listeners = new Set<() => void>()
  let tables: readonly TableData[] | null = null
  let state: SessionState = {
    report: null,
    assessments: [],
    warnings: [],
    updating: false,
    selected: null,
    explained: null,
    pinned: false,
    trouble: null,
  }
  const put = (change: Partial<SessionState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const readWarnings = latest(async (current) => {
    try {
      const warnings = options.warnings?.() ?? []
      if (current() && !sameIssues(warnings, state.warnings)) put({ warnings })
    } catch (error) {
      if (current()) put({ trouble: troubleOf(error) })
    }
  }, QUIET)

  const readTables = latest(async (current) => {
    put({ updating: true })
    try {
      const next = await host.tables()
      if (!current()) return
      // The host may have set the same tables already; setting them twice would only cost a second report.
      if (!tables || !sameTables(tables, next)) catalogue.setTables(next, options.date1904 ?? false)
      tables = next
      const report = catalogue.report()
      const assessor = catalogue.assessor()
      // The day is the assessor's: a workbook without rows has a period nobody gave it.
      const assessments = options.assess?.(assessor.caseOn().on) ?? assessor.assessAll()
      put({ report, assessments, updating: false, trouble: null })
      await readWarnings.now()
      await readSelection.now()
    } catch (error) {
      if (current()) put({ updating: false, trouble: troubleOf(error) })
    }
  }, QUIET)

  const readSelection = latest(async (current) => {
    try {
      const at = await host.selection()
      const selected = at && (await selectedCell(host, at))
      if (!current()) return
      put({ selected })
      if (state.pinned || !state.report) return
      const explained = selected && (await explain(selected))
      if (current()) put({ explained })
    } catch (error) {
      if (current()) put({ trouble: troubleOf(error) })
    }
  }, QUIET)

  async function explain({ at, cell }: SelectedCell): Promise<Explained> {
    const problem = options.problemAt?.(at)
    if (problem?.code === 'ZC-FORMULA-CIRCULAR') return { kind: 'refused', at, cell, problem }
    try {
      return { kind: 'cell', at, cell, explanation: await explainThroughHost(host, catalogue, at) }
    } catch (error) {
      if (error instanceof ZcError) return { kind: 'refused', at, cell, problem: error.problem }
      throw error
    }
  }

  const stops = [
    host.onChange(() => readTables.soon()),
    options.watchSelection
      ? options.watchSelection(() => readSelection.soon())
      : pollSelection(host, () => readSelection.soon()),
    options.watchCalculated?.(() => readWarnings.soon()) ?? (() => undefined),
    () => readTables.stop(),
    () => readWarnings.stop(),
    () => readSelection.stop(),
  ]
  void readTables.now()

  return {
    factorSet: catalogue.book.setId,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh: () => readTables.now(),
    async goTo(place) {
      try {
        await host.select(place)
        await readSelection.now()
      } catch (error) {
        put({ trouble: troubleOf(error) })
      }
    },
    show(title, why) {
      put({ explained: { kind: 'figure', title, why: why() }, pinned: true })
    },
    pin(held) {
      put({ pinned: held })
      if (!held) void readSelection.now()
    },
    dispose() {
      for (const stop of stops) stop()
      listeners.clear()
    },
  }
}

/** Of a selected range the first cell is shown. */
async function selectedCell(host: WorkbookHost, { sheet, cell }: CellRef): Promise<SelectedCell | null> {
  const first = cell.split(':')[0] ?? ''
  const address = parseA1(first)
  if (!address) return null
  const { row, column } = address
  const [block] = await host.read([{ sheet, top: row, left: column, bottom: row, right: column }])
  const found: Cell = block?.[0]?.[0] ?? { value: null }
  return { at: { sheet, cell: first.replaceAll('$', '') }, cell: found }
}

function pollSelection(host: WorkbookHost, moved: () => void): () => void {
  let last = ''
  const timer = setInterval(() => {
    void host.selection().then(
      (at) => {
        const now = at ? `${at.sheet}!${at.cell}` : ''
        if (now !== last) moved()
        last = now
      },
      // A host that is busy is asked again.
      () => undefined,
    )
  }, POLL)
  return () => clearInterval(timer)
}
