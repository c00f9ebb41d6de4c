import {
  BooleanNumber,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core'
import { parseA1 } from '@zerocarbon/workbook/model'
import { cellRange, parseXml, type Attributes } from '@zerocarbon/xlsx/parts'
import type { ZipEntry } from '@zerocarbon/xlsx'
import { colourOf, type Theme } from './colourOf.ts'
import { ConditionReader, type ConditionOfFile } from './ConditionReader.ts'
import type { SheetLook } from './Look.ts'
import { rangeOfArea } from './rangeOfArea.ts'
import { ValidationReader, type ValidationOfFile } from './ValidationReader.ts'

/** Pixels of a point, and of a digit of the usual font. */
const POINT = 4 / 3
const DIGIT = 7
/** A style of a whole column that reaches to the end of the sheet is not written out further than this. */
const COLUMNS = 1024

export interface SheetOfFile extends SheetLook {
  readonly validations: readonly ValidationOfFile[]
  readonly conditions: readonly ConditionOfFile[]
}

/** Reads how one sheet looks: a second pass over its part, beside the one that reads values and formulas. */
export function readSheetLook(part: string, source: ZipEntry, theme: Theme): SheetOfFile {
  const cells: (number | undefined)[][] = []
  const frame: Partial<IWorksheetData> = {}
  const merges: IRange[] = []
  const columns: Record<number, IColumnData> = {}
  const rows: Record<number, IRowData> = {}
  const validations = new ValidationReader()
  const conditions = new ConditionReader(theme)
  let row = -1
  let column = -1

  function openCell({ r, s }: Attributes): void {
    column = (r === undefined ? undefined : parseA1(r)?.column) ?? column + 1
    const style = Number(s ?? 0)
    if (style > 0) (cells[row] ??= [])[column] = style
  }

  function openRow(attributes: Attributes): void {
    row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1
    column = -1
    const data = rowData(attributes)
    if (data) rows[row] = data
  }

  parseXml(part, source, {
    open(name, attributes, parent) {
      if (name === 'c') openCell(attributes)
      else if (name === 'row') openRow(attributes)
      else if (name === 'col' && parent === 'cols') addColumns(columns, attributes)
      else if (name === 'mergeCell') {
        const area = cellRange(attributes['ref'] ?? '')
        if (area) merges.push(rangeOfArea(area))
      } else if (name === 'sheetView') {
        if (isOff(attributes['showGridLines'])) frame.showGridlines = BooleanNumber.FALSE
        if (attributes['zoomScale'] !== undefined) frame.zoomRatio = Number(attributes['zoomScale']) / 100
      } else if (name === 'pane' && attributes['state'] !== 'split') frame.freeze = freeze(attributes)
      else if (name === 'tabColor') frame.tabColor = colourOf(attributes, theme) ?? ''
      else if (name === 'sheetFormatPr') {
        const { defaultRowHeight, defaultColWidth } = attributes
        if (Number(defaultRowHeight) > 0) frame.defaultRowHeight = Number(defaultRowHeight) * POINT
        if (Number(defaultColWidth) > 0) frame.defaultColumnWidth = pixels(Number(defaultColWidth))
      }
      validations.open(name, attributes)
      conditions.open(name, attributes)
    },
    close(name) {
      validations.close(name)
      conditions.close(name)
    },
    text(piece) {
      validations.text(piece)
      conditions.text(piece)
    },
  })
  const all = { ...frame, mergeData: merges, columnData: columns, rowData: rows }
  return { cells, frame: all, validations: validations.found, conditions: conditions.found }
}

const isOff = (text: string | undefined): boolean => text === '0' || text === 'false'
const isOn = (text: string | undefined): boolean => text === '1' || text === 'true'

/** A width in characters to pixels (ECMA-376-1 §18.3.1.13), the padding being in it already. */
function pixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT)
}

function addColumns(columns: Record<number, IColumnData>, attributes: Attributes): void {
  const first = Number(attributes['min']) - 1
  const last = Math.min(Number(attributes['max']) - 1, COLUMNS - 1)
  const width = Number(attributes['width'])
  const style = Number(attributes['style'] ?? 0)
  for (let c = first; c <= last; c++) {
    columns[c] = {
      ...(width > 0 ? { w: pixels(width) } : {}),
      ...(isOn(attributes['hidden']) ? { hd: BooleanNumber.TRUE } : {}),
      ...(style > 0 ? { s: `s${String(style)}` } : {}),
    }
  }
}

function rowData({ ht, hidden, customHeight, customFormat, s }: Attributes): IRowData | undefined {
  const data: IRowData = {
    ...(Number(ht) > 0
      ? { h: Number(ht) * POINT, ia: isOn(customHeight) ? BooleanNumber.FALSE : BooleanNumber.TRUE }
      : {}),
    ...(isOn(hidden) ? { hd: BooleanNumber.TRUE } : {}),
    ...(isOn(customFormat) && Number(s ?? 0) > 0 ? { s: `s${String(Number(s))}` } : {}),
  }
  return Object.keys(data).length === 0 ? undefined : data
}

function freeze({ xSplit, ySplit, topLeftCell }: Attributes): IWorksheetData['freeze'] {
  const [x, y] = [Number(xSplit ?? 0), Number(ySplit ?? 0)]
  const start = parseA1(topLeftCell ?? '')
  return {
    xSplit: x,
    ySplit: y,
    startRow: y === 0 ? -1 : (start?.row ?? y),
    startColumn: x === 0 ? -1 : (start?.column ?? x),
  }
}
