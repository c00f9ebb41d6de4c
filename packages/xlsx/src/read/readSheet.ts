import { zcError } from '@zerocarbon/accounting/errors'
import { formatA1, parseA1, type Cell, type CellValue } from '@zerocarbon/workbook/model'
import { formulaShifter } from '../formula/formulaShifter.ts'
import { fromFileFormula } from '../formula/functionSpelling.ts'
import { corrupt } from '../package/corrupt.ts'
import { unescapeExcelText } from '../xml/excelText.ts'
import { parseXml } from '../xml/parseXml.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'
import { cellError } from './cellError.ts'
import { dateSerial } from './dateSerial.ts'
import type { Formats } from './readFormats.ts'
import { relationshipId } from './readWorkbookPart.ts'

const ROWS = 1_048_576
const COLUMNS = 16_384

/** What cells of a sheet refer to outside it. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly formats: Formats
  readonly date1904: boolean
  /** Names after `ZC.`, see `fromFileFormula`. */
  readonly functions: readonly string[]
  /** Formula text that may still be written out, in characters. */
  readonly formulas: { left: number; readonly limit: number }
}

export interface SheetCells {
  readonly rows: (Cell | undefined)[][]
  /** Relationship ids of the sheet's tables. */
  readonly tables: readonly string[]
}

interface SharedFormula {
  readonly row: number
  readonly column: number
  readonly shift: (rows: number, columns: number) => string
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
  const shared = new Map<string, SharedFormula>()
  /** Cells that share a formula whose text stands further down. */
  const waiting: { row: number; column: number; si: string }[] = []
  const blanks = new Map<string, Cell>()
  let row = -1
  let column = -1
  let type = 'n'
  let format: string | undefined
  let value: string | undefined
  let formula: string | undefined
  let si: string | undefined
  let reading: 'value' | 'formula' | undefined

  const where = (): string => formatA1({ row, column })

  function openCell(r: string | undefined): void {
    if (r === undefined) {
      column++
    } else {
      const address = parseA1(r)
      if (!address || address.row !== row) throw corrupt(part, `cell ${r}`)
      column = address.column
    }
    if (row < 0 || column >= COLUMNS || rows[row]?.[column] !== undefined)
      throw corrupt(part, `cell ${where()}`)
  }

  function readValue(): CellValue {
    if (value === undefined) return type === 'str' || type === 'inlineStr' ? '' : null
    switch (type) {
      case 's': {
        const text = context.strings[Number(value)]
        if (text === undefined) throw corrupt(part, `cell ${where()}: shared text ${value}`)
        return text
      }
      case 'str':
      case 'inlineStr':
        return unescapeExcelText(value)
      case 'b':
        return value.trim() === '1' || value.trim() === 'true'
      case 'e':
        return cellError(value)
      case 'd':
        return dateSerial(value.trim(), context.date1904) ?? value
      default: {
        if (value.trim() === '') return null
        const number = Number(value)
        if (!Number.isFinite(number)) throw corrupt(part, `cell ${where()}: number ${value.slice(0, 40)}`)
        return number
      }
    }
  }

  function counted(text: string): string {
    context.formulas.left -= text.length
    if (context.formulas.left < 0) {
      const limit = String(context.formulas.limit)
      throw zcError('ZC-FILE-BOMB', { what: part, size: `> ${limit}`, limit })
    }
    return text
  }

  function readFormula(): string | undefined {
    const own =
      formula === undefined || formula === '' ? undefined : fromFileFormula(formula, context.functions)
    if (si === undefined) return own && counted(own)
    if (own !== undefined) {
      if (!shared.has(si)) shared.set(si, { row, column, shift: formulaShifter(own) })
      return counted(own)
    }
    const master = shared.get(si)
    if (master) return counted(master.shift(row - master.row, column - master.column))
    waiting.push({ row, column, si })
    return undefined
  }

  function closeCell(): void {
    // A cell without anything in it, not even an empty text, is only worth keeping for its format.
    const text = readFormula()
    const hasText = value !== undefined || type === 'inlineStr' || (type === 'str' && text !== undefined)
    const content = hasText ? readValue() : null
    if (content === null && text === undefined && si === undefined) {
      if (format !== undefined) put(blank(format))
      return
    }
    put(cell(content, text, format))
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
          openCell(attributes['r'])
          type = attributes['t'] ?? 'n'
          const style = attributes['s']
          format = style === undefined ? undefined : context.formats[Number(style)]
          value = formula = si = undefined
        } else if (name === 'v' && parent === 'c') {
          reading = 'value'
          value = ''
        } else if (name === 't' && (parent === 'is' || parent === 'r') && type === 'inlineStr') {
          reading = 'value'
          value ??= ''
        } else if (name === 'f' && parent === 'c') {
          // A data table (what-if) has no formula text of its own; its values are read as constants.
          if (attributes['t'] === 'shared') si = attributes['si'] ?? ''
          reading = attributes['t'] === 'dataTable' ? undefined : 'formula'
          formula = ''
        } else if (name === 'row' && parent === 'sheetData') {
          const r = attributes['r']
          row = r === undefined ? row + 1 : Number(r) - 1
          column = -1
          if (!Number.isInteger(row) || row < 0 || row >= ROWS)
            throw corrupt(part, `row ${r ?? String(row + 1)}`)
        } else if (name === 'tablePart' && parent === 'tableParts') {
          tables.push(relationshipId(attributes) ?? '')
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
  for (const late of waiting) {
    const master = shared.get(late.si)
    const at = formatA1(late)
    if (!master) throw corrupt(part, `cell ${at}: shared formula ${late.si}`)
    const before = rows[late.row]![late.column]!
    const text = counted(master.shift(late.row - master.row, late.column - master.column))
    rows[late.row]![late.column] = cell(before.value, text, before.format)
  }
  return { rows, tables }
}

function cell(value: CellValue, formula: string | undefined, format: string | undefined): Cell {
  if (formula === undefined) return format === undefined ? { value } : { value, format }
  return format === undefined ? { value, formula } : { value, formula, format }
}
