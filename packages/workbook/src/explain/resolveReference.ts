import { zcError } from '@zerocarbon/accounting/errors'
import {
  formatA1,
  parseA1,
  type CellValue,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from '../model/index.ts'
import type { Argument, Origin } from '../catalogue/ZcFunction.ts'

/** What a reference in a formula stands for. */
export interface Resolved {
  readonly value: Argument
  /** Only for a single cell. */
  readonly origin?: Origin
}

interface Area {
  readonly sheet: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A formula may refer to whole sheets of a million rows; more cells than this are refused. */
const LIMIT = 2_000_000

/**
 * The values a reference stands for, from the cached values of the workbook.
 *
 * @param home - Sheet of the formula, for references without a sheet.
 * @throws {ZcError} `ZC-FORMULA-UNREADABLE`, `ZC-SHEET-MISSING`.
 */
export function resolveReference(text: string, home: string, model: WorkbookModel): Resolved {
  const area = areaOf(text, home, model, 0)
  if (!area) throw zcError('ZC-FORMULA-UNREADABLE', { formula: text, part: text.slice(0, 60) })
  const sheet = sheetNamed(area.sheet, model)
  const { top, left, bottom, right } = area
  if ((bottom - top + 1) * (right - left + 1) > LIMIT)
    throw zcError('ZC-ARGUMENT-SHAPE', { left: text, right: String(LIMIT) })
  if (top === bottom && left === right) {
    const cell = sheet.rows[top]?.[left]
    const at = { sheet: sheet.name, cell: formatA1({ row: top, column: left }) }
    const origin = cell?.formula === undefined ? { at } : { at, formula: cell.formula }
    return { value: cell?.value ?? '', origin }
  }
  return { value: valuesOf(sheet, area) }
}

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

function areaOf(text: string, home: string, model: WorkbookModel, depth: number): Area | undefined {
  const bang = text.lastIndexOf('!')
  const sheet = bang < 0 ? home : unquoted(text.slice(0, bang))
  const [from = '', to = from] = text.slice(bang + 1).split(':')
  const first = parseA1(from)
  const last = parseA1(to)
  if (first && last) {
    const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)]
    const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)]
    return { sheet, top, left, bottom, right }
  }
  const column = /^([^[\]]+)\[(.*)\]$/s.exec(text)
  if (column) return tableArea(column[1]!, column[2]!, model)
  const table = tableNamed(text, model)
  if (table) return tableArea(text, '', model)
  // A name of the sheet comes before one of the workbook; another sheet's is not visible here.
  const named = model.names.filter((n) => n.name.toLowerCase() === text.toLowerCase())
  const name = named.find((n) => n.sheet === home) ?? named.find((n) => n.sheet === undefined)
  // A name may refer to a name, but not for ever.
  return name && depth < 5 ? areaOf(name.refersTo, home, model, depth + 1) : undefined
}

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
const tableNamed = (name: string, model: WorkbookModel): TableModel | undefined =>
  model.tables.find((table) => table.name.toLowerCase() === name.toLowerCase())

function tableArea(name: string, part: string, model: WorkbookModel): Area | undefined {
  const table = tableNamed(name, model)
  if (!table) return undefined
  const data = {
    sheet: table.sheet,
    left: table.left,
    right: table.right,
    top: table.top + (table.headerRow ? 1 : 0),
    bottom: table.bottom - (table.totalsRow ? 1 : 0),
  }
  if (part === '' || /^#data$/i.test(part)) return data
  if (/^#all$/i.test(part)) return { ...data, top: table.top, bottom: table.bottom }
  const index = table.columns.indexOf(part)
  return index < 0 ? undefined : { ...data, left: table.left + index, right: table.left + index }
}
