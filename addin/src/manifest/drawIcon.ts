import { encodePng } from './encodePng.ts'
import { marks, type Mark } from './marks.ts'

const green = [22, 121, 84] as const
const white = [255, 255, 255] as const
/** Samples a pixel along each side: edges come out in 17 steps of grey. */
const SAMPLES = 4

/**
 * Draws an icon as a PNG: a white mark on a rounded green tile, or the white mark alone.
 *
 * @param size - Pixels.
 */
export function drawIcon(size: number, mark: Mark = 'zc', ground: 'tile' | 'none' = 'tile'): Uint8Array {
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [tile, onMark] = coverage(x, y, size, mark)
      const share = ground === 'none' ? 1 : tile === 0 ? 0 : onMark / tile
      const colour = green.map((from, i) => Math.round(from + (white[i]! - from) * share))
      const opaque = ground === 'none' ? onMark : tile
      pixels.set([...colour, Math.round((255 * opaque) / SAMPLES ** 2)], (y * size + x) * 4)
    }
  }
  return encodePng(size, pixels)
}

/** How many samples of a pixel lie on the tile, and how many of those on the mark. */
function coverage(x: number, y: number, size: number, mark: Mark): readonly [tile: number, mark: number] {
  let [tile, onMark] = [0, 0]
  for (let i = 0; i < SAMPLES ** 2; i++) {
    const across = (x + ((i % SAMPLES) + 0.5) / SAMPLES) / size
    const down = (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size
    if (!onTile(across, down)) continue
    tile++
    if (marks[mark](across, down)) onMark++
  }
  return [tile, onMark]
}

// The picture is one unit wide and high.
const RADIUS = 0.2

function onTile(x: number, y: number): boolean {
  const [dx, dy] = [x, y].map((at) => Math.max(RADIUS - at, at - (1 - RADIUS), 0)) as [number, number]
  return dx ** 2 + dy ** 2 <= RADIUS ** 2
}
