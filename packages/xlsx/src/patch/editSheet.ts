import { applyEdits, type XmlEdit } from '../xml/xmlEdit.ts'
import type { ChangesByPlace } from './checkChanges.ts'
import { columnStyles } from './columnStyles.ts'
import { dimensionEdit } from './dimensionEdit.ts'
import { editRow, type RowContext } from './editRow.ts'
import { lostMasters } from './lostMasters.ts'
import type { CellSources } from './CellSources.ts'
import { newRow } from './newCell.ts'
import { roomForSpills } from './roomForSpills.ts'
import { sheetText, type SheetText } from './sheetText.ts'
import { storedRows } from './storedRows.ts'

export interface EditedSheet {
  readonly text: string
  /** Whether a formula came or went, which makes the chain of calculation untrue. */
  readonly formulasChanged: boolean
}

/**
 * Writes cells into the text of an existing sheet; what is not touched stays as it was, to the letter.
 *
 * @param wanted - Not empty.
 * @throws `ZC-FILE-CORRUPT` where rows or cells are out of order, TypeError for a value no cell can hold.
 */
export function editSheet(
  part: string,
  text: string,
  wanted: ChangesByPlace,
  sources: CellSources,
): EditedSheet {
  const sheet = sheetText(part, text)
  const changes = roomForSpills(sheet, wanted)
  const context: RowContext = {
    sheet,
    text,
    prefix: sheet.prefix,
    sources,
    columnStyles: columnStyles(part, text, sheet.child('cols')),
    masters: lostMasters(sheet, changes),
    formulasChanged: { yes: false },
  }
  const edits = rowEdits(sheet, changes, context)
  const dimension = sheet.child('dimension')
  if (dimension) edits.push(dimensionEdit(text, dimension, changes))
  return { text: applyEdits(text, edits), formulasChanged: context.formulasChanged.yes }
}

/** Edits to the rows: stored ones changed, new ones inserted in their order. */
function rowEdits(sheet: SheetText, changes: ChangesByPlace, context: RowContext): XmlEdit[] {
  const { data } = sheet
  const edits: XmlEdit[] = []
  const waiting = [...changes.keys()]
  const insertBefore = (row: number, at: number): void => {
    while (waiting.length > 0 && waiting[0]! < row) {
      const next = waiting.shift()!
      const added = newRow(next, changes.get(next)!, context)
      if (added !== '') edits.push({ start: at, end: at, text: added })
    }
  }
  for (const stored of storedRows(sheet)) {
    insertBefore(stored.row, stored.element.start)
    const inRow = changes.get(stored.row)
    if (waiting[0] === stored.row) waiting.shift()
    if (inRow || context.masters.size > 0 || !stored.attributes.has('r')) {
      edits.push(...editRow(stored, inRow ?? new Map(), context))
    }
  }
  insertBefore(Infinity, data.innerEnd)
  if (data.tag.kind !== 'empty') return edits
  const rows = edits.map((one) => one.text).join('')
  return [{ start: data.start, end: data.end, text: `<${data.name}>${rows}</${data.name}>` }]
}
