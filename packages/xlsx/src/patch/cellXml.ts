import { formatA1, type CellValue } from '@zerocarbon/workbook/model'
import { rangeText, type CellRange } from '../read/cellRange.ts'
import { xmlText } from '../xml/xmlText.ts'

/** Excel's limit on the text of one cell. */
const TEXT_LIMIT = 32_767

/** A cell about to be written; everything in it is already in the spelling of the file. */
export interface CellParts {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** The `<f>` element, `''` without formula. */
  readonly formula: string
  readonly style: number | undefined
  /** Number of the metadata that mark a dynamic array, the cell's `cm`. */
  readonly mark: string | undefined
}

/**
 * Writes one cell. Text is stored in the cell itself, so the shared texts of the workbook stay untouched.
 *
 * @param prefix - Of the sheet's elements, with colon.
 * @throws TypeError for a number that is not finite or a text no cell can hold.
 */
export function cellXml(cell: CellParts, prefix: string): string {
  const { row, column, value, formula, style, mark } = cell
  const at = formatA1({ row, column })
  const head = `<${prefix}c r="${at}"${style === undefined ? '' : ` s="${String(style)}"`}`
  const attributes = mark === undefined ? '' : ` cm="${mark}"`
  const full = (type: string, inner: string): string =>
    `${head}${type === '' ? '' : ` t="${type}"`}${attributes}>${formula}${inner}</${prefix}c>`
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`
  if (value === null) return formula === '' ? `${head}${attributes}/>` : full('', '')
  if (typeof value === 'boolean') return full('b', v(value ? '1' : '0'))
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new TypeError(`${at}: ${String(value)} is not a number a cell can hold`)
    return full('', v(String(value)))
  }
  if (typeof value === 'object') return full('e', v(xmlText(value.error)))
  if (value.length > TEXT_LIMIT) {
    throw new TypeError(
      `${at}: text of ${String(value.length)} characters; a cell holds ${String(TEXT_LIMIT)}`,
    )
  }
  if (formula !== '') return full('str', v(xmlText(value)))
  const t = `${prefix}t`
  return full('inlineStr', `<${prefix}is><${t} xml:space="preserve">${xmlText(value)}</${t}></${prefix}is>`)
}

/**
 * Writes a formula, already in the file's spelling.
 *
 * @param block - What an array formula fills; a plain one without.
 */
export function formulaXml(text: string, prefix: string, block?: CellRange): string {
  const array = block ? ` t="array" ref="${rangeText(block)}"` : ''
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<${prefix}f${array}>${escaped}</${prefix}f>`
}
