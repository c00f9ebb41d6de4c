import type { ICellData, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core'
import type { IArrayFormulaRangeType, IArrayFormulaUnitCellType } from '@univerjs/engine-formula'
import type { WorkbookModel } from '@zerocarbon/workbook/model'
import { valueData } from './cellData.ts'
import { sheetIdAt } from './Look.ts'
import { spillsIn } from './spillsIn.ts'

/** What array formulas spilled when the file was last calculated, as the engine keeps it beside the cells. */
export interface SpillData {
  readonly arrayFormulaRange: IArrayFormulaRangeType
  readonly arrayFormulaCellData: IArrayFormulaUnitCellType
}

/** The spilled values of a workbook: shown at once, and never left behind as constants that block the next spill. */
export function spillData(unit: string, { sheets }: WorkbookModel): SpillData {
  const ranges: Record<string, IObjectMatrixPrimitiveType<IRange>> = {}
  const values: Record<string, IObjectMatrixPrimitiveType<ICellData>> = {}
  for (const [index, sheet] of sheets.entries()) {
    const id = sheetIdAt(index)
    for (const { top, left, bottom, right } of spillsIn(sheet)) {
      const range = { startRow: top, startColumn: left, endRow: bottom, endColumn: right }
      ;((ranges[id] ??= {})[top] ??= {})[left] = range
      for (let r = top; r <= bottom; r++) {
        for (let c = left; c <= right; c++) {
          const cell = sheet.rows[r]?.[c]
          if (cell?.formula !== undefined && (r !== top || c !== left)) continue
          ;((values[id] ??= {})[r] ??= {})[c] = valueData(cell?.value ?? null)
        }
      }
    }
  }
  return { arrayFormulaRange: { [unit]: ranges }, arrayFormulaCellData: { [unit]: values } }
}
