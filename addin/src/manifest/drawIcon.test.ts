import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { iconSizes } from './describeAddin.ts'
import { drawIcon } from './drawIcon.ts'
import { readPngSize } from './readPngSize.ts'

it.each(iconSizes)('draws a mark %i pixels wide: clear corners, a green tile, a white ring', (size) => {
  const png = Buffer.from(drawIcon(size))
  expect(readPngSize(png)).toEqual({ width: size, height: size })
  const start = png.indexOf('IDAT') + 4
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)))
  const pixel = (x: number, y: number): number[] => {
    const at = Math.floor(y * size) * (size * 4 + 1) + 1 + Math.floor(x * size) * 4
    return [...rows.subarray(at, at + 4)]
  }
  expect(rows.length).toBe(size * (size * 4 + 1))
  expect(pixel(0, 0)[3]).toBeLessThan(255)
  expect(pixel(0.07, 0.5)).toEqual([22, 121, 84, 255])
  expect(pixel(0.28, 0.5)).toEqual([255, 255, 255, 255])
})

it('takes other bytes for no PNG', () => {
  expect(readPngSize(new Uint8Array(40))).toBeUndefined()
  expect(readPngSize(new Uint8Array(3))).toBeUndefined()
})
