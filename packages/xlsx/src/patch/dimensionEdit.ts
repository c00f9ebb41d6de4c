import { cellRange, rangeText } from '../read/cellRange.ts'
import type { XmlEdit } from '../xml/xmlEdit.ts'
import type { XmlElement } from '../xml/xmlElement.ts'
import { tagAttributes } from '../xml/xmlText.ts'
import type { ChangesByPlace } from './checkChanges.ts'

/** Widens the `dimension` of a sheet, the block its cells lie in, by the cells that change. */
export function dimensionEdit(
  text: string,
  { tag, start, end }: XmlElement,
  changes: ChangesByPlace,
): XmlEdit {
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
  return { start, end, text: `<${tag.name} ref="${rangeText({ top, left, bottom, right })}"/>` }
}
