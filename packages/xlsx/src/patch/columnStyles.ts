import { childElements, type XmlElement } from '../xml/xmlElement.ts'
import { tagAttributes } from '../xml/xmlText.ts'

/** The style a new cell of a column takes over; undefined where the column has none. */
export type ColumnStyles = (column: number) => number | undefined

/** Reads the styles of whole columns, so that a cell added to a column of dates shows a date. */
export function columnStyles(part: string, text: string, cols: XmlElement | undefined): ColumnStyles {
  const ranges = (cols ? childElements(text, cols, part) : []).map(({ tag }) => {
    const attributes = tagAttributes(text.slice(tag.start, tag.end))
    return {
      min: Number(attributes.get('min')) - 1,
      max: Number(attributes.get('max')) - 1,
      style: attributes.has('style') ? Number(attributes.get('style')) : undefined,
    }
  })
  return (column) => ranges.find(({ min, max }) => column >= min && column <= max)?.style
}
