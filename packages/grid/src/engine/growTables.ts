import { IUndoRedoService, LocalUndoRedoService, type IDisposable } from '@univerjs/core'
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets'
import { SetSheetTableMutation } from '@univerjs/sheets-table'
import type { Engine } from './Engine.ts'
import { tableGrowth, type TableGrowth } from './tableGrowth.ts'

/**
 * Lets a table grow over what people type, paste or fill right below it; one step of undo takes back both.
 *
 * It joins whatever puts a step of undo down, because pasting and filling pass no interceptor of the engine.
 */
export function growTables(engine: Engine): IDisposable {
  const { commands, injector } = engine
  /** What is to grow when a change that is under way becomes a step of undo. */
  const planned = new WeakMap<object, readonly TableGrowth[]>()
  const undoRedo = injector.get(IUndoRedoService)
  undoRedo.pushUndoRedo = (step) => {
    const growth = step.redoMutations.flatMap(({ params }) => (params && planned.get(params)) ?? [])
    const redos = growth.map((table) => resized(engine, table, table.after))
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params)
    // Not what the service gives for its method: it would go on giving that one, and this one would never be called.
    LocalUndoRedoService.prototype.pushUndoRedo.call(undoRedo, {
      ...step,
      redoMutations: [...step.redoMutations, ...redos],
      undoMutations: [...step.undoMutations, ...growth.map((table) => resized(engine, table, table.before))],
    })
  }
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || !params) return
    const growth = tableGrowth(engine, params as ISetRangeValuesMutationParams)
    if (growth.length > 0) planned.set(params, growth)
  })
}

function resized(
  { unit: unitId }: Engine,
  { subUnitId, tableId }: TableGrowth,
  newRange: TableGrowth['after'],
): { readonly id: string; readonly params: object } {
  const params = { unitId, subUnitId, tableId, config: { updateRange: { newRange } } }
  return { id: SetSheetTableMutation.id, params }
}
