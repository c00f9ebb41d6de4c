import type { Issue, Problem } from '@zerocarbon/accounting/errors'
import type { Outcome } from '@zerocarbon/workbook'

/** A cell of the engine: its sheet by id, row and column from 0. */
export interface EngineCell {
  readonly sheetId: string
  readonly row: number
  readonly column: number
}

interface Entry {
  readonly cell: EngineCell
  readonly run: number
  /** By row and column within what the call spilled; `0,0` for a single value. */
  readonly problems: Map<string, Problem>
  /** Of numbers that stand, wherever in the block, with the function that gave each. */
  readonly warnings: Warning[]
}

interface Warning {
  readonly issue: Issue
  readonly from: string
}

/**
 * Why the ZC functions of a cell refused, kept beside the cell because an error value has no room for a sentence.
 *
 * A formula may hold several calls. Those of one run add up, the first problem of a place being kept; those of a new
 * run replace the old ones.
 */
export class ProblemBook {
  #run = 0
  readonly #entries = new Map<string, Entry>()

  /** To be called when a calculation starts. */
  startRun(): void {
    this.#run++
  }

  /** @param from - Name of the function, without `ZC.`. */
  record(cell: EngineCell, result: Outcome | readonly (readonly Outcome[])[], from = ''): void {
    const key = keyOf(cell)
    const old = this.#entries.get(key)
    const fresh = (): Entry => ({ cell, run: this.#run, problems: new Map<string, Problem>(), warnings: [] })
    const entry = old?.run === this.#run ? old : fresh()
    const rows: readonly (readonly Outcome[])[] = Array.isArray(result) ? result : [[result]]
    for (const [r, row] of rows.entries()) {
      for (const [c, outcome] of row.entries()) {
        const place = `${String(r)},${String(c)}`
        if ('problem' in outcome && !entry.problems.has(place)) entry.problems.set(place, outcome.problem)
        if ('value' in outcome)
          for (const issue of outcome.warnings ?? []) entry.warnings.push({ issue, from })
      }
    }
    this.#entries.set(key, entry)
  }

  /**
   * The problem of a cell at its last calculation.
   *
   * @param anchor - The cell that holds the formula.
   * @param offset - Where in its spill the cell in question stands.
   */
  find(
    anchor: EngineCell,
    offset: { row: number; column: number } = { row: 0, column: 0 },
  ): Problem | undefined {
    return this.#entries.get(keyOf(anchor))?.problems.get(`${String(offset.row)},${String(offset.column)}`)
  }

  /** What somebody has to look at although the formula gave a result, at its last calculation. */
  warningsOf(anchor: EngineCell): readonly Issue[] {
    return this.#entries.get(keyOf(anchor))?.warnings.map(({ issue }) => issue) ?? []
  }

  /** The cells whose last calculation warned, each with its warnings but those of some functions. */
  warned(except: ReadonlySet<string>): { readonly cell: EngineCell; readonly issues: readonly Issue[] }[] {
    const found: { readonly cell: EngineCell; readonly issues: readonly Issue[] }[] = []
    for (const { cell, warnings } of this.#entries.values()) {
      if (warnings.length === 0) continue
      const issues = warnings.filter(({ from }) => !except.has(from)).map(({ issue }) => issue)
      if (issues.length > 0) found.push({ cell, issues })
    }
    return found
  }

  /** To be called for a cell about to be calculated: what it says may have no ZC function in it any more. */
  forget(cell: EngineCell): void {
    this.#entries.delete(keyOf(cell))
  }

  clear(): void {
    this.#entries.clear()
  }
}

const keyOf = ({ sheetId, row, column }: EngineCell): string => `${sheetId}!${String(row)},${String(column)}`
