import { encodePng } from './encodePng.ts'

type Point = readonly [x: number, y: number]

const green = [22, 121, 84] as const
const white = [255, 255, 255] as const
/** Samples a pixel along each side: edges come out in 17 steps of grey. */
const SAMPLES = 4

/** Draws the mark of ZC, a zero cut by a leaf's vein on a rounded tile, as a PNG. @param size - Pixels. */
export function drawIcon(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [tile, mark] = coverage(x, y, size)
      const colour = green.map((from, i) =>
        Math.round(from + (white[i]! - from) * (tile === 0 ? 0 : mark / tile)),
      )
      pixels.set([...colour, Math.round((255 * tile) / SAMPLES ** 2)], (y * size + x) * 4)
    }
  }
  return encodePng(size, pixels)
}

/** How many samples of a pixel lie on the tile, and how many of those on the mark. */
function coverage(x: number, y: number, size: number): readonly [tile: number, mark: number] {
  let [tile, mark] = [0, 0]
  for (let i = 0; i < SAMPLES ** 2; i++) {
    const point: Point = [
      (x + ((i % SAMPLES) + 0.5) / SAMPLES) / size,
      (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size,
    ]
    if (!onTile(point)) continue
    tile++
    if (onMark(point)) mark++
  }
  return [tile, mark]
}

// The picture is one unit wide and high.
const RADIUS = 0.2

function onTile([x, y]: Point): boolean {
  const [dx, dy] = [x, y].map((at) => Math.max(RADIUS - at, at - (1 - RADIUS), 0)) as [number, number]
  return dx ** 2 + dy ** 2 <= RADIUS ** 2
}

function onMark([x, y]: Point): boolean {
  const inside = (rx: number, ry: number): boolean => ((x - 0.5) / rx) ** 2 + ((y - 0.5) / ry) ** 2 <= 1
  const ring = inside(0.29, 0.37) && !inside(0.16, 0.24)
  // From lower left to upper right, through the ring.
  const vein = Math.abs(x - 0.5 + (y - 0.5) * 0.7) < 0.05 && inside(0.29, 0.37)
  return ring || vein
}
