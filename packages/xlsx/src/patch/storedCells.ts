import { parseA1 } from '@zerocarbon/workbook/model'
import { corrupt } from '../package/corrupt.ts'
import { cellRange, type CellRange } from '../read/cellRange.ts'
import { childElements, type XmlElement } from '../xml/xmlElement.ts'
import { tagAttributes } from '../xml/xmlText.ts'
import type { SheetText } from './sheetText.ts'
import type { StoredRow } from './storedRows.ts'

export interface StoredCell {
  readonly column: number
  readonly element: XmlElement
  readonly attributes: ReadonlyMap<string, string>
  readonly formula: StoredFormula | undefined
  /** Whether it has neither value nor formula. */
  readonly isEmpty: boolean
}

export interface StoredFormula {
  readonly element: XmlElement
  readonly attributes: ReadonlyMap<string, string>
  /** What an array formula fills; undefined for any other. */
  readonly block: CellRange | undefined
}

/**
 * The cells of one row as stored.
 *
 * @throws `ZC-FILE-CORRUPT` where they are not in order.
 */
export function storedCells(
  { part, text, prefix }: SheetText,
  { row, element: inRow }: StoredRow,
): readonly StoredCell[] {
  let column = -1
  return childElements(text, inRow, part)
    .filter(({ name }) => name === `${prefix}c`)
    .map((element) => {
      const attributes = tagAttributes(text.slice(element.tag.start, element.tag.end))
      const r = attributes.get('r')
      const address = r === undefined ? { row, column: column + 1 } : parseA1(r)
      if (!address || address.row !== row || address.column <= column)
        throw corrupt(part, `单元格 ${r ?? ''} 位置不对`, `cell ${r ?? ''} out of place`)
      column = address.column
      const children = childElements(text, element, part)
      const formula = children.find(({ name }) => name === `${prefix}f`)
      const isEmpty = children.length === 0
      return { column, element, attributes, formula: formula && storedFormula(text, formula), isEmpty }
    })
}

function storedFormula(text: string, element: XmlElement): StoredFormula {
  const attributes = tagAttributes(text.slice(element.tag.start, element.tag.end))
  const block = attributes.get('t') === 'array' ? cellRange(attributes.get('ref') ?? '') : undefined
  return { element, attributes, block }
}
