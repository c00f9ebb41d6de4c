import { formulaShifter } from '../formula/formulaShifter.ts'
import { corrupt } from '../package/corrupt.ts'
import { cellRange } from '../read/cellRange.ts'
import { nextTag } from '../xml/scanXml.ts'
import { applyEdits, type XmlEdit } from '../xml/xmlEdit.ts'
import { childElements, elementAt, prefixOf, rootElement, type XmlElement } from '../xml/xmlElement.ts'
import { contentText, tagAttributes } from '../xml/xmlText.ts'
import { formulaXml } from './cellXml.ts'
import { rangeText } from './checkChanges.ts'
import { columnStyles } from './columnStyles.ts'
import { editRow, storedCells, type RowContext, type SharedMaster } from './editRow.ts'
import { newRow, type StyleOf } from './newCell.ts'
import type { CellChange } from './WorkbookChanges.ts'

const SHARED = /\bt\s*=\s*["']shared["']/

/** Changes of one sheet by row, then column, both ascending. */
export type ChangesByPlace = ReadonlyMap<number, ReadonlyMap<number, CellChange>>

export interface EditedSheet {
  readonly text: string
  /** Whether a formula came or went, which makes the chain of calculation untrue. */
  readonly formulasChanged: boolean
}

/**
 * Writes cells into the text of an existing sheet; what is not touched stays as it was, to the letter.
 *
 * @param changes - Not empty.
 * @throws `ZC-FILE-CORRUPT` where rows or cells are out of order, TypeError for a value no cell can hold.
 */
export function editSheet(
  part: string,
  text: string,
  changes: ChangesByPlace,
  styleOf: StyleOf,
): EditedSheet {
  const root = rootElement(text, part)
  const prefix = prefixOf(root.name)
  const children = childElements(text, root, part)
  const child = (name: string): XmlElement | undefined => children.find((one) => one.name === prefix + name)
  const data = child('sheetData')
  if (!data) throw corrupt(part, 'no sheetData')
  const masters = mastersLost(part, text, data, prefix, changes)
  const context: RowContext = {
    part,
    text,
    prefix,
    styleOf,
    columnStyles: columnStyles(part, text, child('cols')),
    masters,
    formulasChanged: { yes: false },
  }
  const edits: XmlEdit[] = []
  const dimension = child('dimension')
  if (dimension) edits.push(dimensionEdit(text, dimension, changes))

  const waiting = [...changes.keys()]
  const insertBefore = (row: number, at: number): void => {
    while (waiting.length > 0 && waiting[0]! < row) {
      const next = waiting.shift()!
      const added = newRow(next, changes.get(next)!, context)
      if (added !== '') edits.push({ start: at, end: at, text: added })
    }
  }
  for (const { row, element, attributes } of storedRows(part, text, data, prefix)) {
    insertBefore(row, element.start)
    const inRow = changes.get(row)
    if (waiting[0] === row) waiting.shift()
    if (inRow || masters.size > 0 || !attributes.has('r')) {
      edits.push(...editRow(row, element, attributes, inRow ?? new Map(), context))
    }
  }
  insertBefore(Infinity, data.innerEnd)
  const edited =
    data.tag.kind === 'empty'
      ? [
          ...edits.filter(({ start }) => start !== data.end),
          {
            start: data.start,
            end: data.end,
            text: filled(
              data.name,
              edits.filter(({ start }) => start === data.end),
            ),
          },
        ]
      : edits
  return { text: applyEdits(text, edited), formulasChanged: context.formulasChanged.yes }
}

function filled(name: string, rows: readonly XmlEdit[]): string {
  return `<${name}>${rows.map((one) => one.text).join('')}</${name}>`
}

interface StoredRow {
  readonly row: number
  readonly element: XmlElement
  readonly attributes: ReadonlyMap<string, string>
}

function* storedRows(part: string, text: string, data: XmlElement, prefix: string): Generator<StoredRow> {
  let row = -1
  let at = data.innerStart
  while (at < data.innerEnd) {
    const tag = nextTag(text, at, part)
    if (!tag || tag.start >= data.innerEnd) return
    const element = elementAt(text, tag, part)
    at = element.end
    if (tag.name !== `${prefix}row`) continue
    const attributes = tagAttributes(text.slice(tag.start, tag.end))
    const r = attributes.get('r')
    const next = r === undefined ? row + 1 : Number(r) - 1
    if (!Number.isInteger(next) || next <= row || next >= 1_048_576)
      throw corrupt(part, `row ${r ?? String(next + 1)}`)
    row = next
    yield { row, element, attributes }
  }
}

/** Shared formulas whose first cell, the one that holds the text, gets another formula: they must be written out. */
function mastersLost(
  part: string,
  text: string,
  data: XmlElement,
  prefix: string,
  changes: ChangesByPlace,
): ReadonlyMap<string, SharedMaster> {
  const lost = new Map<string, SharedMaster>()
  const sets = [...changes.values()].some((row) =>
    [...row.values()].some(({ formula }) => formula !== undefined),
  )
  if (!sets || !SHARED.test(text)) return lost
  for (const { row, element } of storedRows(part, text, data, prefix)) {
    const inRow = changes.get(row)
    if (!inRow) continue
    for (const { column, formula } of storedCells(part, text, element, row, prefix)) {
      if (!formula || inRow.get(column)?.formula === undefined) continue
      const attributes = tagAttributes(text.slice(formula.tag.start, formula.tag.end))
      const own = contentText(text.slice(formula.innerStart, formula.innerEnd))
      const si = attributes.get('si')
      if (attributes.get('t') !== 'shared' || si === undefined || own === '' || lost.has(si)) continue
      const shift = formulaShifter(own)
      lost.set(si, {
        formulaAt: (toRow, toColumn) => formulaXml(shift(toRow - row, toColumn - column), prefix),
      })
    }
  }
  return lost
}

function dimensionEdit(text: string, { tag, start, end }: XmlElement, changes: ChangesByPlace): XmlEdit {
  const range = cellRange(tagAttributes(text.slice(tag.start, tag.end)).get('ref') ?? '')
  if (!range) return { start, end, text: '' }
  let { top, left, bottom, right } = range
  for (const [row, cells] of changes) {
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
    for (const column of cells.keys()) {
      left = Math.min(left, column)
      right = Math.max(right, column)
    }
  }
  return { start, end, text: `<${tag.name} ref="${rangeText(top, left, bottom, right)}"/>` }
}
