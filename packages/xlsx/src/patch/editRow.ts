import { formatA1, parseA1 } from '@zerocarbon/workbook/model'
import { toFileFormula } from '../formula/functionSpelling.ts'
import { corrupt } from '../package/corrupt.ts'
import type { XmlEdit } from '../xml/xmlEdit.ts'
import { childElements, type XmlElement } from '../xml/xmlElement.ts'
import { tagAttributes } from '../xml/xmlText.ts'
import { cellXml, formulaXml } from './cellXml.ts'
import { newCell, type NewCellContext } from './newCell.ts'
import type { CellChange } from './WorkbookChanges.ts'

/** A shared formula that has to be written out because its first cell changes. */
export interface SharedMaster {
  /** The `<f>` of one cell of the group. */
  readonly formulaAt: (row: number, column: number) => string
}

export interface RowContext extends NewCellContext {
  readonly part: string
  readonly text: string
  /** By `si`. */
  readonly masters: ReadonlyMap<string, SharedMaster>
}

interface StoredCell {
  readonly column: number
  readonly element: XmlElement
  readonly attributes: ReadonlyMap<string, string>
  readonly formula: XmlElement | undefined
}

/**
 * The cells of one row as stored.
 *
 * @throws `ZC-FILE-CORRUPT` where they are not in order.
 */
export function storedCells(
  part: string,
  text: string,
  row: XmlElement,
  rowNumber: number,
  prefix: string,
): readonly StoredCell[] {
  let column = -1
  return childElements(text, row, part)
    .filter(({ name }) => name === `${prefix}c`)
    .map((element) => {
      const attributes = tagAttributes(text.slice(element.tag.start, element.tag.end))
      const r = attributes.get('r')
      const address = r === undefined ? { row: rowNumber, column: column + 1 } : parseA1(r)
      if (!address || address.row !== rowNumber || address.column <= column)
        throw corrupt(part, `cell ${r ?? ''}`)
      column = address.column
      const formula = childElements(text, element, part).find(({ name }) => name === `${prefix}f`)
      return { column, element, attributes, formula }
    })
}

/** Edits to one stored row: cells replaced, removed, inserted in their order, positions made explicit. */
export function editRow(
  row: number,
  element: XmlElement,
  attributes: ReadonlyMap<string, string>,
  changes: ReadonlyMap<number, CellChange>,
  context: RowContext,
): readonly XmlEdit[] {
  const { part, text, prefix } = context
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
  for (const cell of storedCells(part, text, element, row, prefix)) {
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
    if (written !== undefined)
      edits.push({ start: cell.formula!.start, end: cell.formula!.end, text: written })
  }
  insertBefore(Infinity, element.innerEnd)

  // `spans` is a hint that a new cell can make untrue.
  const head = text.slice(tag.start, tag.end).replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  const open = attributes.has('r') ? head : head.replace(tag.name, `${tag.name} r="${String(row + 1)}"`)
  const whole = added === '' ? open : `${open.slice(0, -2)}>${added}</${tag.name}>`
  return [{ start: tag.start, end: tag.end, text: whole }, ...edits]
}

function changedCell(cell: StoredCell, change: CellChange, context: RowContext): string {
  const { text, prefix, styleOf } = context
  const { row, column, value, style } = change
  const kept = change.formula === undefined
  let formula = ''
  if (!kept) {
    if (change.formula !== null) formula = formulaXml(toFileFormula(change.formula), prefix)
    if ((formula !== '') !== (cell.formula !== undefined)) context.formulasChanged.yes = true
  } else if (cell.formula) {
    const stored = text.slice(cell.formula.start, cell.formula.end)
    formula = writtenOut(cell.formula, row, column, context) ?? stored
  }
  const s = cell.attributes.get('s')
  const base = s === undefined ? undefined : Number(s)
  const id = style === undefined ? base : styleOf(base ?? 0, style)
  if (value === null && formula === '' && id === undefined) return ''
  // `cm` marks a dynamic array and belongs to its formula; `vm` belongs to the value that goes.
  const cm = kept && formula !== '' ? cell.attributes.get('cm') : undefined
  const attributes = cm === undefined ? '' : ` cm="${cm}"`
  return cellXml({ row, column, value, formula, style: id, attributes }, prefix)
}

/** The plain formula of a cell whose shared group is being written out; undefined for any other. */
function writtenOut(
  formula: XmlElement,
  row: number,
  column: number,
  context: RowContext,
): string | undefined {
  const attributes = tagAttributes(context.text.slice(formula.tag.start, formula.tag.end))
  if (attributes.get('t') !== 'shared') return undefined
  return context.masters.get(attributes.get('si') ?? '')?.formulaAt(row, column)
}
