import { ObjectMatrix } from '@univerjs/core'
import type { Catalogue } from '@zerocarbon/workbook'
import { formatA1, type WorkbookModel } from '@zerocarbon/workbook/model'
import { workbookIn } from '../engine/Engine.ts'
import { openHeadless, type OpenBook } from '../engine/openEngine.ts'
import { compareCells, type CalculatedCell } from './compareCells.ts'
import { heldModel } from './heldModel.ts'
import type { Recalculation } from './Recalculation.ts'

/**
 * Calculates the ZC cells of a workbook and what depends on them; every other formula keeps the value its spreadsheet
 * program gave it. A formula with a ZC function nobody has keeps its value too and is an error for what depends on it.
 */
export async function recalculate(model: WorkbookModel, catalogue: Catalogue): Promise<Recalculation> {
  const { model: calculable, held, unknown } = heldModel(model, catalogue)
  const book = openHeadless(calculable, catalogue)
  try {
    const cells = gatherCalculated(book)
    await book.calculation.settled()
    const isUnknown = new Set(unknown.map(({ at }) => `${at.sheet}!${at.cell}`))
    const results = [...cells.values()].filter(
      ({ sheet, row, column }) => !isUnknown.has(`${model.sheets[sheet]!.name}!${formatA1({ row, column })}`),
    )
    const compared = compareCells(book, model, results)
    return { ...compared, errors: [...compared.errors, ...unknown], held }
  } finally {
    book.dispose()
  }
}

/** Fills up while the engine calculates. */
function gatherCalculated({ calculation, engine }: OpenBook): Map<string, CalculatedCell> {
  const order = workbookIn(engine).getSheetOrders()
  const cells = new Map<string, CalculatedCell>()
  calculation.onResult = ({ unitData }) => {
    for (const [id, matrix] of Object.entries(unitData[engine.unit] ?? {})) {
      const sheet = order.indexOf(id)
      new ObjectMatrix(matrix).forValue((row, column) => {
        cells.set(`${id},${String(row)},${String(column)}`, { sheet, row, column })
      })
    }
  }
  return cells
}
