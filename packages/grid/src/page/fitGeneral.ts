import { CellValueType, InterceptorEffectEnum, type IDisposable } from '@univerjs/core'
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets'
import type { Engine } from '../engine/Engine.ts'
import { generalText } from './generalText.ts'

/** Width of a digit in the widest of the usual fonts, in em, and what the cell leaves free at its sides, in px. */
const DIGIT = 0.64
const SIDES = 5
const PX_PER_PT = 96 / 72
/** Points, where a cell says nothing. */
const FONT = 11

/**
 * Shows results of formulas without a number format rounded to the width of their column; the engine draws all
 * digits and cuts them off, which looks like another number. Typed numbers stay as typed, so that editing one never
 * rounds it.
 */
export function fitGeneral({ injector }: Engine): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After number formats have had their say; the last one, -1, ends the chain.
    priority: 0,
    handler: (cell, { rawData, workbook, worksheet, col }, next) => {
      if (!cell || typeof cell.v !== 'number' || cell.t === CellValueType.BOOLEAN) return next(cell)
      if (!rawData?.f && !rawData?.si) return next(cell)
      const size = workbook.getStyles().getStyleByCell(rawData)?.fs ?? FONT
      const room = Math.floor((worksheet.getColumnWidth(col) - SIDES) / (size * PX_PER_PT * DIGIT))
      const text = generalText(cell.v, Math.max(1, room))
      if (text === String(cell.v)) return next(cell)
      return next({ ...cell, v: text, t: CellValueType.NUMBER })
    },
  })
}
