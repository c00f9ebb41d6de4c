import { RedoCommand, ThemeService, UndoCommand, type Workbook } from '@univerjs/core'
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula'
import type { Language } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { Catalogue, WorkbookHost } from '@zerocarbon/workbook'
import { readWorkbook } from '@zerocarbon/xlsx'
import type { Calculation } from '../engine/Calculation.ts'
import { cellWarnings } from '../engine/cellWarnings.ts'
import { engineOf, newUnit, type Engine } from '../engine/Engine.ts'
import { growTables } from '../engine/growTables.ts'
import { beginBook } from '../engine/openEngine.ts'
import { problemAt } from '../engine/problemAt.ts'
import { refuseCircles } from '../engine/refuseCircles.ts'
import { zcCells } from '../engine/zcCells.ts'
import { ProblemBook } from '../functions/ProblemBook.ts'
import { createGridHost } from '../host/createGridHost.ts'
import { sheetIdAt } from '../open/Look.ts'
import { readLook } from '../open/readLook.ts'
import { snapshotOf } from '../open/snapshotOf.ts'
import type { OpenedFile } from '../save/OpenedFile.ts'
import { saveBook } from '../save/saveBook.ts'
import { StructureLog } from '../save/StructureLog.ts'
import { createPageEngine, WORKBOOK } from './createPageEngine.ts'
import type { Grid } from './Grid.ts'
import { fitGeneral } from './fitGeneral.ts'
import { localeOf } from './localeTexts.ts'
import { showProblems } from './showProblems.ts'
import { watchEdits } from './watchEdits.ts'
import { selectAgain } from './selectAgain.ts'
import { watchSelection } from './watchSelection.ts'

interface Book {
  readonly calculation: Calculation
  readonly log: StructureLog
  file: OpenedFile
}

/** @param container - Must have a size; the grid fills it. */
export function createGrid({
  container,
  catalogue,
  language: first,
  dark = false,
}: {
  readonly container: HTMLElement
  readonly catalogue: Catalogue
  readonly language: Language
  readonly dark?: boolean
}): Grid {
  const problems = new ProblemBook()
  const univer = createPageEngine({ container, catalogue, language: first, dark, problems })
  const dirtyListeners = new Set<(dirty: boolean) => void>()
  const selection = new Set<(place: CellRef) => void>()
  const calculated = new Set<() => void>()
  let engine: Engine | undefined
  let host: WorkbookHost | undefined
  let book: Book | undefined
  let isDirty = false
  let language = first
  let showAgain: (() => void) | undefined

  const opened = <T>(one: T | undefined): T => {
    if (one === undefined) throw new TypeError('No workbook is open')
    return one
  }
  const setDirty = (next: boolean): void => {
    if (next === isDirty) return
    isDirty = next
    for (const listener of dirtyListeners) listener(next)
  }
  const close = (): void => {
    book?.calculation.dispose()
    book?.log.dispose()
    if (engine) engine.units.disposeUnit(engine.unit)
    problems.clear()
    book = undefined
  }
  // The services of the engine are there once it has held a workbook.
  const begin = (unit: string): Engine => {
    const made = engineOf(univer, unit, catalogue, problems)
    refuseCircles(made)
    growTables(made)
    const markDirty: Calculation['markDirty'] = (cells) => opened(book).calculation.markDirty(cells)
    host = createGridHost(made, { markDirty })
    watchEdits(made, () => setDirty(true))
    watchSelection(made, host, (place) => {
      for (const listener of selection) listener(place)
    })
    made.commands.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return
      for (const listener of calculated) listener()
    })
    showAgain = showProblems(made, () => language)
    fitGeneral(made)
    return made
  }

  return {
    async open(bytes, name, state = 'saved') {
      const model = readWorkbook(bytes, { file: name, functions: catalogue.functions.map((one) => one.name) })
      const look = readLook(bytes, model)
      close()
      const unit = newUnit()
      if (engine) engine.unit = unit
      univer.createUnit<object, Workbook>(WORKBOOK, { ...snapshotOf(model, look), id: unit, name })
      engine ??= begin(unit)
      const calculation = beginBook(engine, model)
      const sheetIds = model.sheets.map((_, i) => sheetIdAt(i))
      book = {
        calculation,
        log: new StructureLog(engine.commands, unit),
        file: { bytes, model, look, sheetIds },
      }
      setDirty(state === 'unsaved')
    },
    get host() {
      return opened(host)
    },
    async save() {
      const current = opened(book)
      await current.calculation.settled()
      current.file = saveBook(opened(engine), current.file, current.log)
      setDirty(false)
      return current.file.bytes
    },
    async copy() {
      const { calculation } = opened(book)
      await calculation.settled()
      const { file, log } = opened(book)
      return saveBook(opened(engine), file, log).bytes
    },
    undo: () => void engine?.commands.executeCommand(UndoCommand.id),
    redo: () => void engine?.commands.executeCommand(RedoCommand.id),
    setDark: (next) => engine?.injector.get(ThemeService).setDarkMode(next),
    setLanguage(next) {
      if (next === language) return
      language = next
      univer.setLocale(localeOf(next))
      if (engine) book?.calculation.markDirty(zcCells(engine))
      if (engine) selectAgain(engine)
      showAgain?.()
    },
    problemAt: (place) => problemAt(opened(engine), place),
    warnings: () => cellWarnings(opened(engine)),
    settled: () => opened(book).calculation.settled(),
    onSelection: (listener) => {
      selection.add(listener)
      return () => selection.delete(listener)
    },
    onCalculated: (listener) => {
      calculated.add(listener)
      return () => calculated.delete(listener)
    },
    onDirty: (listener) => {
      dirtyListeners.add(listener)
      return () => dirtyListeners.delete(listener)
    },
    univer,
    dispose() {
      close()
      univer.dispose()
    },
  }
}
