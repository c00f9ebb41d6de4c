import { ObjectMatrix, type IRange } from '@univerjs/core'
import type { EngineCell } from '../functions/ProblemBook.ts'
import type { Area } from '../open/Look.ts'
import { isIn } from '../open/spillsIn.ts'
import { blockAt } from './blockAt.ts'
import type { Engine } from './Engine.ts'

/** The blocks that formulas filled at one time. */
export class FilledBlocks {
  readonly #engine: Engine
  readonly #blocks: (Area & { readonly sheetId: string })[] = []

  constructor(engine: Engine) {
    this.#engine = engine
    const sheets = engine.formulas.getArrayFormulaRange()[engine.unit] ?? {}
    for (const [sheetId, ranges] of Object.entries(sheets)) {
      new ObjectMatrix<IRange>(ranges ?? {}).forValue((top, left, { endRow, endColumn }) => {
        this.#blocks.push({ sheetId, top, left, bottom: endRow, right: endColumn })
      })
    }
  }

  /** The cells that were filled then and are not any more. */
  left(): EngineCell[] {
    const cells: EngineCell[] = []
    for (const { sheetId, top, left, bottom, right } of this.#blocks) {
      const now = blockAt(this.#engine, { sheetId, row: top, column: left })
      if (now.bottom >= bottom && now.right >= right) continue
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++)
          if (!isIn(now, row, column)) cells.push({ sheetId, row, column })
      }
    }
    return cells
  }
}
