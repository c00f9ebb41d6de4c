type Shape = (x: number, y: number) => boolean

/** What an icon shows, on a square one unit wide and high, from the upper left. */
export type Mark = 'zc' | 'table' | 'recalculate' | 'reactivate' | 'explain'

/** The marks of the buttons: whether a point lies on the mark. */
export const marks: Readonly<Record<Mark, Shape>> = {
  /** A zero cut by a leaf's vein. */
  zc: (x, y) => {
    const outside = inEllipse(x, y, 0.29, 0.37)
    // From lower left to upper right, through the ring.
    const vein = Math.abs(x - 0.5 + (y - 0.5) * 0.7) < 0.05
    return outside && (vein || !inEllipse(x, y, 0.16, 0.24))
  },
  /** A grid with a header row. */
  table: (x, y) => {
    if (Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5)) > 0.32) return false
    const edge = Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5)) > 0.25
    const line = Math.abs(x - 0.5) < 0.045 || Math.abs(y - 0.61) < 0.045
    return y < 0.4 || edge || line
  },
  /** An arrow that turns around. */
  recalculate: (x, y) => {
    const radius = Math.hypot(x - 0.5, y - 0.5)
    const gap = x > 0.5 && y > 0.28 && y < 0.5
    return (radius > 0.2 && radius < 0.31 && !gap) || inside(x, y, arrowHead)
  },
  /** A bolt: what was dead works again. */
  reactivate: (x, y) => inside(x, y, bolt),
  /** A lens. */
  explain: (x, y) => {
    const radius = Math.hypot(x - 0.43, y - 0.43)
    const handle = Math.abs(x - y) < 0.075 && x + y > 1.16 && x + y < 1.62
    return (radius > 0.15 && radius < 0.25) || handle
  },
}

type Corner = readonly [x: number, y: number]

const arrowHead: readonly Corner[] = [
  [0.58, 0.5],
  [0.94, 0.5],
  [0.76, 0.28],
]
const bolt: readonly Corner[] = [
  [0.6, 0.12],
  [0.26, 0.56],
  [0.46, 0.56],
  [0.4, 0.88],
  [0.74, 0.44],
  [0.54, 0.44],
]

const inEllipse = (x: number, y: number, rx: number, ry: number): boolean =>
  ((x - 0.5) / rx) ** 2 + ((y - 0.5) / ry) ** 2 <= 1

/** Counts the sides that a ray to the right crosses. */
function inside(x: number, y: number, corners: readonly Corner[]): boolean {
  return (
    corners.filter(([x1, y1], i) => {
      const [x2, y2] = corners[(i + 1) % corners.length]!
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
    }).length %
      2 ===
    1
  )
}
