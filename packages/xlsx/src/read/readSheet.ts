import type { ZcError } from '@zerocarbon/accounting/errors'
import { formatA1, parseA1, type Cell, type CellValue, type MergedBlock } from '@zerocarbon/workbook/model'
import { corrupt } from '../package/corrupt.ts'
import { parseXml, type Attributes } from '../xml/parseXml.ts'
import { xmlCount } from '../xml/xmlNumber.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'
import { arrayBlock, type ArrayBlock } from './arrayBlock.ts'
import { cellRange } from './cellRange.ts'
import { cellModel } from './cellModel.ts'
import { readCellValue } from './readCellValue.ts'
import { relationshipId } from './readWorkbookPart.ts'
import type { SheetContext } from './SheetContext.ts'
import { SheetFormulas } from './SheetFormulas.ts'

const ROWS = 1_048_576
const COLUMNS = 16_384

export interface SheetCells {
  readonly rows: (Cell | undefined)[][]
  /** Relationship ids of the sheet's tables. */
  readonly tables: readonly string[]
  readonly merges: readonly MergedBlock[]
}

/**
 * Reads the cells of one sheet. One state machine, because cells make up nearly all of a workbook.
 *
 * @throws `ZC-FILE-CORRUPT` naming part and cell; `ZC-FILE-BOMB` when shared formulas write out to too much text.
 */
export function readSheet(
  part: string,
  source: ZipEntry,
  context: SheetContext,
  onBytes?: (count: number) => void,
): SheetCells {
  const rows: (Cell | undefined)[][] = []
  const tables: string[] = []
  const merges: MergedBlock[] = []
  const formulas = new SheetFormulas(part, context)
  const blanks = new Map<string, Cell>()
  let row = -1
  let column = -1
  let type = 'n'
  let format: string | undefined
  let mark: string | undefined
  let value: string | undefined
  let formula: string | undefined
  let si: string | undefined
  let block: ArrayBlock | undefined
  let reading: 'value' | 'formula' | undefined

  const bad = (zh: string, en: string): ZcError => {
    const at = formatA1({ row, column })
    return corrupt(part, `单元格 ${at}：${zh}`, `cell ${at}: ${en}`)
  }

  function openRow(r: string | undefined): void {
    row = r === undefined ? row + 1 : (xmlCount(r) ?? 0) - 1
    column = -1
    if (row < 0 || row >= ROWS)
      throw corrupt(part, `行号 ${r ?? String(row + 1)} 不对`, `row ${r ?? String(row + 1)}`)
  }

  function openCell(attributes: Attributes): void {
    const { r, t = 'n', s, cm } = attributes
    if (r === undefined) {
      column++
    } else {
      const address = parseA1(r)
      if (!address || address.row !== row)
        throw corrupt(part, `单元格 ${r} 位置不对`, `cell ${r} out of place`)
      column = address.column
    }
    if (row < 0 || column >= COLUMNS || rows[row]?.[column] !== undefined)
      throw bad('位置不对或重复', 'out of place or twice')
    type = t
    format = s === undefined ? undefined : context.formats[Number(s)]
    mark = cm
    value = formula = si = block = undefined
  }

  function openFormula({ t, si: group = '', ref }: Attributes): void {
    if (t === 'shared') si = group
    if (t === 'array') block = arrayBlock(ref, { row, column }, context.dynamicArrays.has(Number(mark)))
    // A data table (what-if) has no formula text of its own; its values are read as constants.
    reading = t === 'dataTable' ? undefined : 'formula'
    formula = ''
  }

  function closeCell(): void {
    // A cell without anything in it, not even an empty text, is only worth keeping for its format.
    const text = formulas.read(row, column, formula, si)
    let content: CellValue = null
    if (value !== undefined) content = readCellValue(type, value, context, bad)
    else if (type === 'inlineStr' || (type === 'str' && text !== undefined)) content = ''
    if (content !== null || text !== undefined || si !== undefined)
      put(cellModel(content, text, format, block))
    else if (format !== undefined) put(blank(format))
  }

  function blank(code: string): Cell {
    let one = blanks.get(code)
    if (!one) blanks.set(code, (one = { value: null, format: code }))
    return one
  }

  function put(one: Cell): void {
    ;(rows[row] ??= [])[column] = one
  }

  parseXml(
    part,
    source,
    {
      open(name, attributes, parent) {
        if (name === 'c' && parent === 'row') {
          openCell(attributes)
        } else if (name === 'v' && parent === 'c') {
          reading = 'value'
          value = ''
        } else if (name === 't' && (parent === 'is' || parent === 'r') && type === 'inlineStr') {
          reading = 'value'
          value ??= ''
        } else if (name === 'f' && parent === 'c') {
          openFormula(attributes)
        } else if (name === 'row' && parent === 'sheetData') {
          openRow(attributes['r'])
        } else if (name === 'tablePart' && parent === 'tableParts') {
          tables.push(relationshipId(attributes) ?? '')
        } else if (name === 'mergeCell' && parent === 'mergeCells') {
          const merged = cellRange(attributes['ref'] ?? '')
          if (merged) merges.push(merged)
        }
      },
      close(name, parent) {
        reading = undefined
        if (name === 'c' && parent === 'row') closeCell()
      },
      text(piece) {
        if (reading === 'value') value! += piece
        else if (reading === 'formula') formula! += piece
      },
    },
    onBytes,
  )
  for (const late of formulas.late()) {
    const before = rows[late.row]![late.column]!
    rows[late.row]![late.column] = cellModel(before.value, late.text, before.format)
  }
  return { rows, tables, merges }
}
