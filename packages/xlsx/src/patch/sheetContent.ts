import { columnName } from '@zerocarbon/workbook/model'
import { cellRange, rangeText } from '../read/cellRange.ts'
import { argb } from './argb.ts'
import { byPlace, type ChangesByPlace } from './checkChanges.ts'
import { relationshipAttribute, type Dialect } from './dialect.ts'
import type { CellSources } from './CellSources.ts'
import { newRow } from './newCell.ts'
import type { SheetParts } from './sheetParts.ts'
import { validationXml } from './validationXml.ts'
import type { CellChange, NewSheet, NewTable } from './WorkbookChanges.ts'

/** All tables of a new sheet. */
export function tablesOf({ table, tables = [] }: NewSheet): readonly NewTable[] {
  return table ? [table, ...tables] : tables
}

/**
 * The cells of a new sheet with the headers of its tables, which must say what the table says.
 *
 * @throws TypeError where a header cell is given another text, or a place is given twice.
 */
export function cellsOf(sheet: NewSheet): ChangesByPlace {
  const given = byPlace(sheet.cells)
  const headers: CellChange[] = []
  for (const { name, top, left, columns } of tablesOf(sheet)) {
    for (const [i, value] of columns.entries()) {
      const before = given.get(top)?.get(left + i)
      if (before === undefined) headers.push({ row: top, column: left + i, value })
      else if (before.value !== value) throw new TypeError(`The header of ${name} must read "${value}"`)
    }
  }
  return headers.length === 0 ? given : byPlace([...sheet.cells, ...headers])
}

/**
 * Writes the parts of a worksheet that hold new content.
 *
 * @param tableIds - Relationship ids of its tables.
 */
export function sheetContent(
  sheet: NewSheet,
  cells: ChangesByPlace,
  tableIds: readonly string[],
  dialect: Dialect,
  sources: CellSources,
): SheetParts {
  const { columnWidths = [], frozenRows = 0, merges = [], tabColour } = sheet
  const p = dialect.prefix
  const parts = new Map<string, string>()
  const context = { prefix: p, sources, columnStyles: () => undefined, formulasChanged: { yes: false } }
  let rows = ''
  for (const [row, changes] of cells) rows += newRow(row, changes, context)
  parts.set('sheetData', `<${p}sheetData>${rows}</${p}sheetData>`)
  if (tabColour !== undefined) {
    parts.set('sheetPr', `<${p}sheetPr><${p}tabColor rgb="${argb(tabColour)}"/></${p}sheetPr>`)
  }
  const pane =
    frozenRows > 0
      ? `<${p}pane ySplit="${String(frozenRows)}" topLeftCell="A${String(frozenRows + 1)}" ` +
        `activePane="bottomLeft" state="frozen"/>`
      : ''
  const view = `<${p}sheetView workbookViewId="0">${pane}</${p}sheetView>`
  parts.set('sheetViews', `<${p}sheetViews>${view}</${p}sheetViews>`)
  if (columnWidths.length > 0) parts.set('cols', columnList(columnWidths, p))
  if (merges.length > 0) parts.set('mergeCells', mergeCells(merges, p))
  const validations = tablesOf(sheet).flatMap((table) => validationXml(table, p))
  if (validations.length > 0) {
    const count = String(validations.length)
    const list = `<${p}dataValidations count="${count}">${validations.join('')}</${p}dataValidations>`
    parts.set('dataValidations', list)
  }
  if (tableIds.length > 0) {
    const list = tableIds.map((id) => `<${p}tablePart${relationshipAttribute(dialect, id)}/>`).join('')
    parts.set('tableParts', `<${p}tableParts count="${String(tableIds.length)}">${list}</${p}tableParts>`)
  }
  return parts
}

function columnList(widths: readonly number[], p: string): string {
  const list = widths.map((width, i) => {
    if (!(width > 0 && width <= 255))
      throw new TypeError(`Column ${columnName(i)} cannot be ${String(width)} wide`)
    const at = String(i + 1)
    return `<${p}col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`
  })
  return `<${p}cols>${list.join('')}</${p}cols>`
}

function mergeCells(merges: readonly string[], p: string): string {
  const list = merges.map((text) => {
    const range = cellRange(text)
    if (!range) throw new TypeError(`"${text}" is no block of cells`)
    return `<${p}mergeCell ref="${rangeText(range)}"/>`
  })
  return `<${p}mergeCells count="${String(merges.length)}">${list.join('')}</${p}mergeCells>`
}
