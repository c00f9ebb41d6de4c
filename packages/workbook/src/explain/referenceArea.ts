import { parseA1, type DefinedName, type TableModel, type WorkbookModel } from '../model/index.ts'

/** The cells a reference covers, counted from 0, last row and column included. */
export interface Area {
  readonly sheet: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What must be known of a workbook to place a reference in it: no cells. */
export type ReferencePlaces = Pick<WorkbookModel, 'tables' | 'names'>

/** A formula may refer to whole sheets of a million rows; more cells than this are refused. */
export const CELL_LIMIT = 2_000_000

/**
 * The area a reference covers: a cell, a range, a table, a table column or a defined name.
 *
 * @param home - Sheet of the formula, for references without a sheet.
 * @returns Undefined where the text is none of these, or names what does not exist; the sheet is not looked up.
 */
export function referenceArea(text: string, home: string, places: ReferencePlaces): Area | undefined {
  return areaOf(text, home, places, 0)
}

/** How many cells an area holds. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1)
}

function areaOf(text: string, home: string, places: ReferencePlaces, depth: number): Area | undefined {
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
  if (column) return tableArea(column[1]!, column[2]!, places)
  const table = tableNamed(text, places)
  if (table) return tableArea(text, '', places)
  // A name of the sheet comes before one of the workbook; another sheet's is not visible here.
  const named = places.names.filter((n: DefinedName) => n.name.toLowerCase() === text.toLowerCase())
  const name = named.find((n) => n.sheet === home) ?? named.find((n) => n.sheet === undefined)
  // A name may refer to a name, but not for ever.
  return name && depth < 5 ? areaOf(name.refersTo, home, places, depth + 1) : undefined
}

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
const tableNamed = (name: string, places: ReferencePlaces): TableModel | undefined =>
  places.tables.find((table) => table.name.toLowerCase() === name.toLowerCase())

function tableArea(name: string, part: string, places: ReferencePlaces): Area | undefined {
  const table = tableNamed(name, places)
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
