import { corrupt } from '../package/corrupt.ts'
import { childElements, prefixOf, rootElement, type XmlElement } from '../xml/xmlElement.ts'

/** The text of a worksheet and where its parts stand. */
export interface SheetText {
  readonly part: string
  readonly text: string
  /** Of its elements, with colon. */
  readonly prefix: string
  /** The `sheetData`, which holds the rows. */
  readonly data: XmlElement
  /** Another child of the worksheet by its name without prefix. */
  readonly child: (name: string) => XmlElement | undefined
}

/** @throws `ZC-FILE-CORRUPT` where the sheet has no `sheetData`. */
export function sheetText(part: string, text: string): SheetText {
  const root = rootElement(text, part)
  const prefix = prefixOf(root.name)
  const children = childElements(text, root, part)
  const child = (name: string): XmlElement | undefined => children.find((one) => one.name === prefix + name)
  const data = child('sheetData')
  if (!data) throw corrupt(part, '没有 sheetData', 'no sheetData')
  return { part, text, prefix, data, child }
}
