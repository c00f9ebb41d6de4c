import { rangeText, type CellRange } from '../read/cellRange.ts'
import { applyEdits, type XmlEdit } from '../xml/xmlEdit.ts'
import { childElements, localName, rootElement, type XmlElement } from '../xml/xmlElement.ts'

const REF = /(?<=\sref\s*=\s*(["']))[^"']*(?=\1)/

/** Writes new bounds into a table and its filter; columns, formulas, style and a sort keep every byte. */
export function grownTable(part: string, text: string, bounds: CellRange): string {
  const root = rootElement(text, part)
  const filter = childElements(text, root, part).find(({ name }) => localName(name) === 'autoFilter')
  const edits = [root, ...(filter ? [filter] : [])].map((element) =>
    boundsEdit(text, element, rangeText(bounds)),
  )
  return applyEdits(text, edits)
}

function boundsEdit(text: string, { tag: { start, end } }: XmlElement, ref: string): XmlEdit {
  const tag = text.slice(start, end)
  const found = REF.exec(tag)
  // A filter without bounds filters nothing.
  if (!found) return { start, end, text: tag }
  const at = start + found.index
  return { start: at, end: at + found[0].length, text: ref }
}
