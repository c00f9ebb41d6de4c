import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core'
import type { SheetModel, WorkbookModel } from '@zerocarbon/workbook/model'
import { cellData } from './cellData.ts'
import { sheetIdAt, type SheetLook, type WorkbookLook } from './Look.ts'
import { nameResource } from './nameResource.ts'
import { isIn, spillsIn } from './spillsIn.ts'
import { tableResource } from './tableResource.ts'

/** Room below and to the right of the data, so that people can go on typing. */
const SPARE_ROWS = 100
const SPARE_COLUMNS = 8

/**
 * A workbook as the engine takes it.
 *
 * Tables, names and the rest beside the cells go in as resources: set after the workbook is made, each of them would
 * start a calculation of its own. What array formulas spilled is left out, see spillData.
 */
export function snapshotOf(model: WorkbookModel, look?: WorkbookLook): IWorkbookData {
  const styles = new Styles(look)
  const sheets = model.sheets.map((sheet, i) => sheetData(sheetIdAt(i), sheet, styles, look?.sheets[i]))
  return {
    id: 'book',
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: styles.all,
    sheetOrder: model.sheets.map((_, index) => sheetIdAt(index)),
    sheets: Object.fromEntries(sheets.map((sheet, i) => [sheetIdAt(i), sheet])),
    resources: [tableResource(model), nameResource(model), ...(look?.resources ?? [])],
  }
}

/** Names styles: those of the file by their number, and one for each number format of a model without a look. */
class Styles {
  readonly all: IWorkbookData['styles']
  readonly #formats = new Map<string, string>()

  constructor(look: WorkbookLook | undefined) {
    this.all = Object.fromEntries((look?.styles ?? []).map((style, i) => [`s${String(i)}`, style]))
  }

  of(number: number | undefined, format: string | undefined): string | undefined {
    if (number !== undefined) return `s${String(number)}`
    if (format === undefined) return undefined
    let id = this.#formats.get(format)
    if (id === undefined) {
      id = `f${String(this.#formats.size)}`
      this.#formats.set(format, id)
      this.all[id] = { n: { pattern: format } }
    }
    return id
  }
}

function sheetData(
  id: string,
  sheet: SheetModel,
  styles: Styles,
  look: SheetLook | undefined,
): Partial<IWorksheetData> {
  const { name, state, rows } = sheet
  const cells: Record<number, Record<number, ICellData>> = {}
  const isSpilled = spillTest(sheet)
  const height = Math.max(rows.length, look?.cells.length ?? 0)
  let width = 0
  for (let r = 0; r < height; r++) {
    const row: Record<number, ICellData> = {}
    const end = Math.max(rows[r]?.length ?? 0, look?.cells[r]?.length ?? 0)
    for (let c = 0; c < end; c++) {
      const cell = rows[r]?.[c]
      const style = styles.of(look?.cells[r]?.[c], cell?.format)
      const data = cellData(isSpilled(r, c) ? undefined : cell, style)
      if (data) row[c] = data
    }
    if (Object.keys(row).length > 0) cells[r] = row
    width = Math.max(width, end)
  }
  return {
    id,
    name,
    hidden: state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: height + SPARE_ROWS,
    columnCount: Math.max(26, width + SPARE_COLUMNS),
    cellData: cells,
    custom: { state },
    // The engine moves the blocks in it about; the look has to stay what the file says.
    ...structuredClone(look?.frame),
  }
}

/** Whether a cell holds what a formula elsewhere spilled into it, and no formula of its own. */
function spillTest(sheet: SheetModel): (row: number, column: number) => boolean {
  const spills = spillsIn(sheet)
  if (spills.length === 0) return () => false
  return (row, column) =>
    sheet.rows[row]?.[column]?.formula === undefined && spills.some((one) => isIn(one, row, column))
}
