import { corrupt } from '../package/corrupt.ts'
import { nextTag } from '../xml/scanXml.ts'
import { elementAt, type XmlElement } from '../xml/xmlElement.ts'
import { xmlCount } from '../xml/xmlNumber.ts'
import { tagAttributes } from '../xml/xmlText.ts'
import type { SheetText } from './sheetText.ts'

export interface StoredRow {
  readonly row: number
  readonly element: XmlElement
  readonly attributes: ReadonlyMap<string, string>
}

/**
 * The rows of a sheet as stored, counted from 0.
 *
 * @throws `ZC-FILE-CORRUPT` where they are not in order.
 */
export function* storedRows({ part, text, prefix, data }: SheetText): Generator<StoredRow> {
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
    const next = r === undefined ? row + 1 : (xmlCount(r) ?? 0) - 1
    if (next <= row || next >= 1_048_576)
      throw corrupt(part, `行号 ${r ?? String(next + 1)} 不对`, `row ${r ?? String(next + 1)}`)
    row = next
    yield { row, element, attributes }
  }
}
