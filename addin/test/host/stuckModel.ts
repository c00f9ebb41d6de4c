import type { WorkbookModel } from '@zerocarbon/workbook/model'

/** A workbook as Excel shows it that was opened before it had the add-in: `#NAME?`, and the names of the file. */
export function stuckModel(model: WorkbookModel): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.map((cell) =>
          cell?.formula !== undefined && /\bZC\./.test(cell.formula)
            ? { ...cell, value: { error: '#NAME?' }, formula: cell.formula.replace(/\bZC\./g, '_xldudf_ZC_') }
            : cell,
        ),
      ),
    })),
  }
}
