import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core'
import type { Cell, CellValue } from '@zerocarbon/workbook/model'
import { errorOf } from '../functions/errorKind.ts'
import { type Engine } from './Engine.ts'

/**
 * A cell of the grid as the rest of ZC sees it: raw value, never the text it is shown as.
 *
 * @param own - Leaves out what a formula elsewhere spilled into the cell.
 */
export function cellIn(engine: Engine, sheet: Worksheet, row: number, column: number, own = false): Cell {
  const raw = sheet.getCellRaw(row, column)
  const formula = formulaIn(engine, sheet, row, column, raw)
  const isOwn = own || formula !== undefined
  const value = valueOf(isOwn ? raw : (spilled(engine, sheet, row, column) ?? raw), formula !== undefined)
  const format = sheet.getCellStyle(row, column)?.n?.pattern
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined || format === '' || /^general$/i.test(format) ? {} : { format }),
  }
}

function formulaIn(
  { formulas, unit }: Engine,
  sheet: Worksheet,
  row: number,
  column: number,
  raw: Nullable<ICellData>,
): string | undefined {
  if (!raw || (!raw.f && !raw.si)) return undefined
  // A formula filled down is stored once; the model writes it out for the cell.
  const text = raw.si ? formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unit) : raw.f
  return text ? text.replace(/^=/, '') : undefined
}

/** What a formula elsewhere spilled into this cell. */
function spilled(
  { formulas, unit }: Engine,
  sheet: Worksheet,
  row: number,
  column: number,
): Nullable<ICellData> {
  return formulas.getArrayFormulaCellData()[unit]?.[sheet.getSheetId()]?.[row]?.[column]
}

/** @param computed - A formula's empty text stays a text; an empty constant is no content. */
function valueOf(raw: Nullable<ICellData>, computed: boolean): CellValue {
  const text = raw?.p?.body?.dataStream
  if (text !== undefined) return text.replace(/\r?\n$/, '').replaceAll('\r', '\n')
  const v = raw?.v
  if (v === undefined || v === null) return null
  if (raw?.t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === true || Number(v) === 1
  if (typeof v === 'number') return v
  if (raw?.t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v)
  if (v === '' && !computed) return null
  return (raw?.t === CellValueType.FORCE_STRING ? undefined : errorOf(v)) ?? v
}
