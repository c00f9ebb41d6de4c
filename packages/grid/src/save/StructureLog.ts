import type { ICommandInfo, ICommandService, IDisposable, IRange } from '@univerjs/core'
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets'

interface Step {
  readonly kind: 'insert' | 'remove' | 'move'
  readonly rows: boolean
  readonly sheetId: string
  readonly from: number
  readonly to: number
}

const kinds: Readonly<Record<string, Pick<Step, 'kind' | 'rows'>>> = {
  [InsertRowMutation.id]: { kind: 'insert', rows: true },
  [RemoveRowMutation.id]: { kind: 'remove', rows: true },
  [MoveRowsMutation.id]: { kind: 'move', rows: true },
  [InsertColMutation.id]: { kind: 'insert', rows: false },
  [RemoveColMutation.id]: { kind: 'remove', rows: false },
  [MoveColsMutation.id]: { kind: 'move', rows: false },
}

/**
 * Remembers inserted, removed and moved rows and columns, which a look at the cells afterwards cannot tell from
 * cells that were typed over. A step that undoes the last one takes it back.
 */
export class StructureLog {
  readonly #steps: Step[] = []
  readonly #listener: IDisposable

  constructor(commands: ICommandService, unit: string) {
    this.#listener = commands.onCommandExecuted((command) => {
      const step = stepOf(command, unit)
      if (step) this.#add(step)
    })
  }

  /** Whether rows (else columns) of a sheet are not where the file has them; undefined where all are. */
  movedIn(sheetId: string): 'rows' | 'columns' | undefined {
    const step = this.#steps.find((one) => one.sheetId === sheetId)
    return step && (step.rows ? 'rows' : 'columns')
  }

  dispose(): void {
    this.#listener.dispose()
  }

  #add(step: Step): void {
    const last = this.#steps.at(-1)
    const undoes =
      last !== undefined &&
      last.kind !== 'move' &&
      step.kind !== 'move' &&
      last.kind !== step.kind &&
      last.rows === step.rows &&
      last.sheetId === step.sheetId &&
      last.from === step.from &&
      last.to === step.to
    // Removing what was inserted leaves all as it was; inserting after a removal is undoing it, which brings back the cells.
    if (undoes) this.#steps.pop()
    else this.#steps.push(step)
  }
}

function stepOf({ id, params }: Readonly<ICommandInfo>, unit: string): Step | undefined {
  const kind = kinds[id]
  if (!kind) return undefined
  const { unitId, subUnitId, range, sourceRange } = params as {
    unitId: string
    subUnitId: string
    range?: IRange
    sourceRange?: IRange
  }
  const block = range ?? sourceRange
  if (unitId !== unit || !block) return undefined
  const [from, to] = kind.rows ? [block.startRow, block.endRow] : [block.startColumn, block.endColumn]
  return { ...kind, sheetId: subUnitId, from, to }
}
