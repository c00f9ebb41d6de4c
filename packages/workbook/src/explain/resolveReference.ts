import { zcError } from '@zerocarbon/accounting/errors'
import type { Argument, Origin } from '../catalogue/ZcFunction.ts'
import { formatA1, type CellValue, type SheetModel, type WorkbookModel } from '../model/index.ts'
import { CELL_LIMIT, cellCount, referenceArea, type Area } from './referenceArea.ts'

/** What a reference in a formula stands for. */
export interface Resolved {
  readonly value: Argument
  /** Only for a single cell. */
  readonly origin?: Origin
}

/**
 * The values a reference stands for, from the cached values of the workbook.
 *
 * @param home - Sheet of the formula, for references without a sheet.
 * @throws {ZcError} `ZC-FORMULA-UNREADABLE`, `ZC-CELL-ERROR`, `ZC-SHEET-MISSING`, `ZC-ARGUMENT-SHAPE`.
 */
export function resolveReference(text: string, home: string, model: WorkbookModel): Resolved {
  const area = referenceArea(text, home, model)
  if (!area && isBroken(text, home, model)) throw zcError('ZC-CELL-ERROR', { error: '#REF!' })
  if (!area) throw zcError('ZC-FORMULA-UNREADABLE', { formula: text, part: text.slice(0, 60) })
  const sheet = sheetNamed(area.sheet, model)
  if (cellCount(area) > CELL_LIMIT)
    throw zcError('ZC-ARGUMENT-SHAPE', { left: text, right: String(CELL_LIMIT) })
  const { top, left, bottom, right } = area
  if (top === bottom && left === right) {
    const cell = sheet.rows[top]?.[left]
    const at = { sheet: sheet.name, cell: formatA1({ row: top, column: left }) }
    const origin = cell?.formula === undefined ? { at } : { at, formula: cell.formula }
    return { value: cell?.value ?? '', origin }
  }
  return { value: valuesOf(sheet, area) }
}

/** A defined name outlives the cells it stood for. */
const isBroken = (text: string, home: string, { names }: WorkbookModel): boolean =>
  names.some(
    ({ name, sheet = home, refersTo }) =>
      name.toLowerCase() === text.toLowerCase() && sheet === home && /#REF!/i.test(refersTo),
  )

function valuesOf(sheet: SheetModel, { top, left, bottom, right }: Area): CellValue[][] {
  const values: CellValue[][] = []
  for (let r = top; r <= bottom; r++) {
    const row: CellValue[] = []
    for (let c = left; c <= right; c++) row.push(sheet.rows[r]?.[c]?.value ?? null)
    values.push(row)
  }
  return values
}

function sheetNamed(name: string, model: WorkbookModel): SheetModel {
  const found = model.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  if (found) return found
  throw zcError('ZC-SHEET-MISSING', {
    sheet: name.slice(0, 60),
    sheets: model.sheets.map((sheet) => sheet.name),
  })
}
