import type { IRange } from '@univerjs/core'
import type { Area } from './Look.ts'

/** A block of cells as the engine writes it. */
export function rangeOfArea({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right }
}
