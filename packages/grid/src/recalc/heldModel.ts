import type { CellRef } from '@zerocarbon/accounting/trace'
import { formatA1, type Cell, type WorkbookModel } from '@zerocarbon/workbook/model'
import { callsZc, isCalculable } from './isCalculable.ts'

/** A workbook whose formulas the engine can calculate; the others stand in it as the values they last had. */
export interface HeldModel {
  readonly model: WorkbookModel
  readonly held: readonly CellRef[]
}

/** Holds the formulas the engine cannot calculate at their last value; those that call ZC are always calculated. */
export function heldModel(model: WorkbookModel, known: ReadonlySet<string>): HeldModel {
  const held: CellRef[] = []
  const verdicts = new Map<string, boolean>()
  const isKept = (formula: string): boolean => {
    // Sheets repeat formulas; a place in them changes nothing about the functions they call.
    const shape = formula.replace(/\d+/g, '0')
    let verdict = verdicts.get(shape)
    if (verdict === undefined)
      verdicts.set(shape, (verdict = callsZc(formula) || isCalculable(formula, known)))
    return verdict
  }
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row?.map((cell, c): Cell | undefined => {
        if (cell?.formula === undefined || isKept(cell.formula)) return cell
        held.push({ sheet: sheet.name, cell: formatA1({ row: r, column: c }) })
        return cell.format === undefined ? { value: cell.value } : { value: cell.value, format: cell.format }
      }),
    ),
  }))
  return { model: { ...model, sheets }, held }
}
