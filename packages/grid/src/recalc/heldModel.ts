import type { CellRef } from '@zerocarbon/accounting/trace'
import type { Catalogue } from '@zerocarbon/workbook'
import { formatA1, type Cell, type WorkbookModel } from '@zerocarbon/workbook/model'
import { unknownFunction } from '../functions/unknownFunction.ts'
import { callsZc, isCalculable } from './isCalculable.ts'
import { knownFunctions } from './knownFunctions.ts'
import type { ErrorCell } from './Recalculation.ts'

/** A workbook whose formulas the engine can calculate; the others stand in it as the values they last had. */
export interface HeldModel {
  readonly model: WorkbookModel
  readonly held: readonly CellRef[]
  /** `#NAME?` for what depends on them: no function of ours has the name, so what the file has is no result. */
  readonly unknown: readonly ErrorCell[]
}

/**
 * Stands for a formula with a function nobody has. The engine gives `#NAME?`, which an `IFERROR` in the formula itself
 * would hide, and calculates what depends on it; so nobody may have this function either.
 */
const NAMELESS = 'ZC.NAMELESS()'

/** Holds the formulas the engine cannot calculate at their last value; those that call ZC are always calculated. */
export function heldModel(model: WorkbookModel, catalogue: Pick<Catalogue, 'functions'>): HeldModel {
  const known = knownFunctions(catalogue)
  const held: CellRef[] = []
  const unknown: ErrorCell[] = []
  const verdicts = new Map<string, boolean>()
  const isOurs = (formula: string): boolean => callsZc(formula) && !unknownFunction(formula, catalogue)
  const isKept = (formula: string): boolean => {
    // Sheets repeat formulas; a place in them changes nothing about the functions they call.
    const shape = formula.replace(/\d+/g, '0')
    let verdict = verdicts.get(shape)
    if (verdict === undefined)
      verdicts.set(shape, (verdict = isOurs(formula) || isCalculable(formula, known)))
    return verdict
  }
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row?.map((cell, c): Cell | undefined => {
        if (cell?.formula === undefined || isKept(cell.formula)) return cell
        const at = { sheet: sheet.name, cell: formatA1({ row: r, column: c }) }
        const problem = unknownFunction(cell.formula, catalogue)
        const format = cell.format === undefined ? {} : { format: cell.format }
        if (problem) {
          unknown.push({ at, formula: cell.formula, error: '#NAME?', problem })
          return { value: { error: '#NAME?' }, formula: NAMELESS, ...format }
        }
        held.push(at)
        return { value: cell.value, ...format }
      }),
    ),
  }))
  return { model: { ...model, sheets }, held, unknown }
}
