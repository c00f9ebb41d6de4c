import type { IDisposable } from '@univerjs/core'
import { workbookIn, type Engine } from '../engine/Engine.ts'
import { changeOf } from '../host/changeOf.ts'

/** Calls back for each change made by a person or through the host, not for results of formulas. */
export function watchEdits(engine: Engine, onEdit: () => void): IDisposable {
  return engine.commands.onCommandExecuted((command, options) => {
    if (options?.['fromFormula'] || options?.onlyLocal || !engine.units.getUnit(engine.unit)) return
    if (changeOf(workbookIn(engine), command)) onEdit()
  })
}
