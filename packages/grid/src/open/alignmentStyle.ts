import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core'
import type { Attributes } from '@zerocarbon/xlsx/parts'

/** One step of indent is about three spaces of the usual font, in pixels. */
const INDENT = 9

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
}
const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
}

/** What the alignment of a cell style says. */
export function alignmentStyle(attributes: Attributes): IStyleData {
  const ht = horizontal[attributes['horizontal'] ?? '']
  const vt = vertical[attributes['vertical'] ?? '']
  const wraps = attributes['wrapText'] === '1' || attributes['wrapText'] === 'true'
  const turn = Number(attributes['textRotation'] ?? 0)
  const indent = Number(attributes['indent'] ?? 0)
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(wraps ? { tb: WrapStrategy.WRAP } : {}),
    ...(turn === 0 ? {} : { tr: rotation(turn) }),
    ...(indent > 0
      ? { pd: ht === HorizontalAlign.RIGHT ? { r: indent * INDENT } : { l: indent * INDENT } }
      : {}),
  }
}

/** The file counts 1 to 90 upwards and 91 to 180 downwards; 255 stacks letters. The grid counts downwards. */
function rotation(turn: number): NonNullable<IStyleData['tr']> {
  if (turn === 255) return { a: 0, v: BooleanNumber.TRUE }
  return { a: turn > 90 ? turn - 90 : -turn }
}
