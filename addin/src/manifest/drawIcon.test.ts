import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { iconSizes, paths, ribbonSizes } from './describeAddin.ts'
import { drawIcon } from './drawIcon.ts'
import { drawnIcons } from './drawnIcons.ts'
import { marks, type Mark } from './marks.ts'
import { readPngSize } from './readPngSize.ts'
import { ribbon } from './ribbon.ts'

/** Reads a pixel of a square PNG as red, green, blue, alpha; x and y from 0 to 1. */
function pixelsOf(bytes: Uint8Array, size: number): (x: number, y: number) => number[] {
  const png = Buffer.from(bytes)
  const start = png.indexOf('IDAT') + 4
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)))
  expect(rows.length).toBe(size * (size * 4 + 1))
  return (x, y) => {
    const at = Math.floor(y * size) * (size * 4 + 1) + 1 + Math.floor(x * size) * 4
    return [...rows.subarray(at, at + 4)]
  }
}

it.each(iconSizes)('draws a mark %i pixels wide: clear corners, a green tile, a white ring', (size) => {
  const png = drawIcon(size)
  expect(readPngSize(png)).toEqual({ width: size, height: size })
  const pixel = pixelsOf(png, size)
  expect(pixel(0, 0)[3]).toBeLessThan(255)
  expect(pixel(0.07, 0.5)).toEqual([22, 121, 84, 255])
  expect(pixel(0.28, 0.5)).toEqual([255, 255, 255, 255])
})

it('draws the outline in white on nothing', () => {
  const pixel = pixelsOf(drawnIcons().get(paths.outline)!, 32)
  expect(pixel(0.07, 0.5)[3]).toBe(0)
  expect(pixel(0.28, 0.5)).toEqual([255, 255, 255, 255])
})

it('draws each button a picture of its own, in the sizes of the ribbon', () => {
  const icons = drawnIcons()
  const used = ribbon.groups.flatMap(({ buttons }) => buttons.map(({ mark }) => mark))
  expect(new Set(used)).toEqual(new Set(Object.keys(marks)))
  const pictures = (Object.keys(marks) as Mark[]).flatMap((mark) =>
    ribbonSizes.map((size) => Buffer.from(icons.get(paths.icon(size, mark))!).toString('hex')),
  )
  expect(new Set(pictures).size).toBe(used.length * ribbonSizes.length)
})

it('takes other bytes for no PNG', () => {
  expect(readPngSize(new Uint8Array(40))).toBeUndefined()
  expect(readPngSize(new Uint8Array(3))).toBeUndefined()
})
