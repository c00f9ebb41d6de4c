import type { MonthColumn } from '../overview/monthsChart.ts'
import type { Series } from './seriesOf.ts'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnColumn {
  readonly label: string
  readonly middle: number
  readonly segments: readonly (Rectangle & { readonly series: Series; readonly estimated: boolean })[]
  /** Frame around a month that is not complete, from the axis to the top of what is there, or of an empty column. */
  readonly frame?: Rectangle
  /** Baseline of the mark above the column. */
  readonly markAt: number
}

/** Pixels of the drawing: axis labels left, months below, unit and marks above. */
export const frame = { height: 176, left: 40, bottom: 20, top: 28 } as const

/** Y of a value. */
export function heightAt(value: number, top: number): number {
  const room = frame.height - frame.bottom - frame.top
  return frame.height - frame.bottom - (room * value) / top
}

/** Columns as rectangles, with one pixel of ground between the parts of a stack. */
export function monthColumns(columns: readonly MonthColumn[], top: number, width: number): DrawnColumn[] {
  const step = (width - frame.left) / columns.length
  const gap = Math.min(3, step / 6)
  return columns.map(({ label, stack, missing }, i) => {
    const x = frame.left + i * step + gap
    const inner = step - 2 * gap
    const segments = stack.map(({ series, from, to, estimated }) => {
      const y = heightAt(to, top)
      const full = heightAt(from, top) - y
      return { series, estimated, x, y, width: inner, height: Math.max(full > 3 ? full - 1 : full, 0.8) }
    })
    const head = segments.at(-1)?.y ?? heightAt(top / 3, top)
    const column = { label, middle: x + inner / 2, segments, markAt: head - 4 }
    const outline = { x, y: head, width: inner, height: heightAt(0, top) - head }
    return missing ? { ...column, frame: outline } : column
  })
}
