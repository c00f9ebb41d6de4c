import {
  ObjectMatrix,
  type ICommandInfo,
  type ICellData,
  type IDisposable,
  type IExecutionOptions,
  type IUnitRange,
  type Nullable,
} from '@univerjs/core'
import {
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationResultMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula'
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets'
import type { EngineCell } from '../functions/ProblemBook.ts'
import { type Engine } from './Engine.ts'
import { FilledBlocks } from './FilledBlocks.ts'
import { TableSnapshot } from './TableSnapshot.ts'
import { zcCells } from './zcCells.ts'

/** The engine collects changes for this long before it calculates, in milliseconds. */
const GATHERING = 100

/**
 * Steers what the engine calculates and when.
 *
 * On opening only ZC cells and what depends on them are calculated: the rest was calculated by Excel, which knows
 * more functions. Cells that read the ZC tables refer to no cell, so the engine cannot see that they are out of date;
 * they are added here whenever the tables changed.
 */
export class Calculation {
  readonly #engine: Engine
  readonly #tables: TableSnapshot
  readonly #listeners: IDisposable[]
  #opening = true
  /** A calculation was asked for and has not begun. */
  #waiting = false
  /** What formulas filled when the calculation under way began. */
  #filled: FilledBlocks
  #leave: () => void = () => undefined
  /** Kept when the workbook is closed: what waits for an engine that is gone would wait for ever. */
  readonly #gone: Promise<'gone'> = new Promise((resolve) => {
    this.#leave = () => resolve('gone')
  })
  /** Cells the engine calculated, by the listener of one recalculation. */
  onResult: ((result: ISetFormulaCalculationResultMutation) => void) | undefined

  /** Begins with the ZC cells. */
  constructor(engine: Engine, date1904: boolean) {
    this.#engine = engine
    this.#tables = new TableSnapshot(engine, date1904)
    this.#tables.refresh()
    this.#filled = new FilledBlocks(engine)
    this.#listeners = [
      engine.commands.beforeCommandExecuted((command) => {
        if (command.id === SetFormulaCalculationStartMutation.id)
          this.#start(command.params as ISetFormulaCalculationStartMutation)
        if (command.id === SetFormulaCalculationResultMutation.id)
          this.#result(command.params as ISetFormulaCalculationResultMutation)
      }),
      engine.commands.onCommandExecuted((command, options) => this.#changed(command, options)),
    ]
    this.markDirty(zcCells(engine))
  }

  /** Asks for cells to be calculated, and all that depends on them. */
  markDirty(cells: readonly EngineCell[]): void {
    this.#waiting = true
    const params: Partial<ISetFormulaCalculationStartMutation> = {
      ...nothing(),
      dirtyRanges: rangesOf(this.#engine.unit, cells),
    }
    this.#engine.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    })
  }

  /** Waits until nothing is left to calculate. */
  async settled(): Promise<void> {
    for (;;) {
      const applied = this.#engine.session.waitForLatestApplied(undefined, GATHERING + 50)
      if ((await Promise.race([applied, this.#gone])) === 'gone' || !this.#waiting) return
    }
  }

  dispose(): void {
    this.#leave()
    for (const listener of this.#listeners) listener.dispose()
  }

  #start(params: ISetFormulaCalculationStartMutation): void {
    this.#waiting = false
    this.#filled = new FilledBlocks(this.#engine)
    this.#engine.problems.startRun()
    if (this.#opening) {
      this.#opening = false
      // Loading tables and names marked everything that uses them.
      Object.assign(params, nothing(), { dirtyRanges: rangesOf(this.#engine.unit, zcCells(this.#engine)) })
    } else if (this.#tables.refresh()) {
      params.dirtyRanges = [
        ...params.dirtyRanges,
        ...rangesOf(this.#engine.unit, zcCells(this.#engine, 'tables')),
      ]
    }
  }

  /** The engine would hand number formats on from cell to cell; cells keep the format their file gives them. */
  #result(result: ISetFormulaCalculationResultMutation): void {
    for (const sheet of Object.values(result.unitData[this.#engine.unit] ?? {})) {
      new ObjectMatrix<Nullable<ICellData>>(sheet).forValue((_, __, cell) => {
        delete cell?.s
      })
    }
    this.onResult?.(result)
    // The engine still counted them for what it calculated after the block became smaller.
    const left = this.#filled.left()
    if (left.length > 0) this.markDirty(left)
  }

  /** Where a formula changed a table, what reads the tables has to follow. */
  #changed({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    this.#tables.notice(id, params)
    if (id !== SetRangeValuesMutation.id || !options?.['applyFormulaCalculationResult']) return
    const { unitId } = params as ISetRangeValuesMutationParams
    if (unitId === this.#engine.unit && this.#tables.refresh())
      this.markDirty(zcCells(this.#engine, 'tables'))
  }
}

function nothing(): Omit<ISetFormulaCalculationStartMutation, 'options' | 'rowData' | 'maxIteration'> {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  }
}

function rangesOf(unitId: string, cells: readonly EngineCell[]): IUnitRange[] {
  return cells.map(({ sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
  }))
}
