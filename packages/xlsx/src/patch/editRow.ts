import { formatA1 } from '@zerocarbon/workbook/model'
import type { XmlEdit } from '../xml/xmlEdit.ts'
import { cellXml } from './cellXml.ts'
import { changedFormula, writtenOut, type FormulaContext } from './changedFormula.ts'
import { newCell } from './newCell.ts'
import type { SheetText } from './sheetText.ts'
import { storedCells, type StoredCell } from './storedCells.ts'
import type { StoredRow } from './storedRows.ts'
import type { CellChange } from './WorkbookChanges.ts'

export interface RowContext extends FormulaContext {
  readonly sheet: SheetText
}

/** Edits to one stored row: cells replaced, removed, inserted in their order, positions made explicit. */
export function editRow(
  stored: StoredRow,
  changes: ReadonlyMap<number, CellChange>,
  context: RowContext,
): readonly XmlEdit[] {
  const { row, element, attributes } = stored
  const { tag } = element
  const edits: XmlEdit[] = []
  const rowStyle = attributes.has('s') ? Number(attributes.get('s')) : undefined
  const waiting = [...changes.values()]
  let added = ''
  const insertBefore = (column: number, at: number): void => {
    while (waiting.length > 0 && waiting[0]!.column < column) {
      const xml = newCell(waiting.shift()!, rowStyle, context)
      if (tag.kind === 'empty') added += xml
      else if (xml !== '') edits.push({ start: at, end: at, text: xml })
    }
  }
  for (const cell of storedCells(context.sheet, stored)) {
    const { column, element: old } = cell
    insertBefore(column, old.start)
    const change = changes.get(column)
    if (change) {
      waiting.shift()
      edits.push({ start: old.start, end: old.end, text: changedCell(cell, change, context) })
      continue
    }
    if (!cell.attributes.has('r')) {
      const at = old.start + 1 + old.name.length
      edits.push({ start: at, end: at, text: ` r="${formatA1({ row, column })}"` })
    }
    const written = cell.formula && writtenOut(cell.formula, row, column, context)
    if (written !== undefined) {
      const { start, end } = cell.formula!.element
      edits.push({ start, end, text: written })
    }
  }
  insertBefore(Infinity, element.innerEnd)

  // `spans` is a hint that a new cell can make untrue.
  const head = context.text.slice(tag.start, tag.end).replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  const open = attributes.has('r') ? head : head.replace(tag.name, `${tag.name} r="${String(row + 1)}"`)
  const whole = added === '' ? open : `${open.slice(0, -2)}>${added}</${tag.name}>`
  return [{ start: tag.start, end: tag.end, text: whole }, ...edits]
}

function changedCell(cell: StoredCell, change: CellChange, context: RowContext): string {
  const { row, column, value, style } = change
  const { xml: formula, mark } = changedFormula(cell, change, context)
  const s = cell.attributes.get('s')
  const base = s === undefined ? undefined : Number(s)
  const id = style === undefined ? base : context.sources.styleOf(base ?? 0, style)
  if (value === null && formula === '' && id === undefined) return ''
  // `vm` belongs to the value that goes.
  return cellXml({ row, column, value, formula, style: id, mark }, context.prefix)
}
