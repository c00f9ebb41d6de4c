import type { Recalculation } from '@zerocarbon/grid/headless'
import { parseA1, type WorkbookModel } from '@zerocarbon/workbook/model'
import type { WorkbookChanges } from '@zerocarbon/xlsx'

/** Values that cells of a workbook take. */
export type Changes = NonNullable<WorkbookChanges['cells']>

/** The engine holds these too: their results change each time or day, or stand in another workbook. */
const HELD = /\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY)\(|\[[^\]]*\]?[^!(]*!/i

/**
 * `#NAME?` for cells that do not show it yet and call a function nobody has: with `ZC.` in front, or by any other name
 * the engine does not know, which leaves such formulas at the value they had.
 *
 * Excel would go on with an `IFERROR` around the call; here the whole formula is the error.
 */
export function namelessCells(
  model: WorkbookModel,
  { held, errors }: Pick<Recalculation, 'held' | 'errors'>,
): Changes {
  const unknown = errors.filter(({ problem }) => problem?.code === 'ZC-FUNCTION-UNKNOWN')
  return [...held, ...unknown.map(({ at }) => at)].flatMap(({ sheet, cell }) => {
    const { row, column } = parseA1(cell)!
    const { value, formula = '' } = model.sheets.find(({ name }) => name === sheet)!.rows[row]![column]!
    if (HELD.test(formula) || (typeof value === 'object' && value?.error === '#NAME?')) return []
    return [{ sheet, cells: [{ row, column, value: { error: '#NAME?' } }] }]
  })
}
