import { CellValueType, type ICellData } from '@univerjs/core'
import type { Cell, CellValue } from '@zerocarbon/workbook/model'
import { errorOf } from '../functions/errorKind.ts'

/**
 * A value as the engine stores it.
 *
 * An error is its text: that is how the engine tells errors. A text that only looks like one is marked as a text.
 */
export function valueData(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {}
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING }
  return { v: value, t: errorOf(value) ? CellValueType.FORCE_STRING : CellValueType.STRING }
}

/** A cell as the engine stores it; undefined where there is nothing to store. */
export function cellData(cell: Cell | undefined, style: string | undefined): ICellData | undefined {
  const data: ICellData = cell ? valueData(cell.value) : {}
  if (cell?.formula !== undefined) data.f = `=${cell.formula}`
  if (style !== undefined) data.s = style
  return Object.keys(data).length === 0 ? undefined : data
}
