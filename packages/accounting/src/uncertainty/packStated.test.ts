import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { combineStated } from './combineStated.ts'
import { packStated } from './packStated.ts'
import { runSimulation } from './runSimulation.ts'
import type { StatedLine } from './StatedLine.ts'

const line = (id: string, value: number, relative: string, factor: string): StatedLine => ({
  parts: [{ id, value: new Decimal(value), relative: new Decimal(relative) }],
  factor: { id: factor, relative: new Decimal('0.1') },
})
const drawn = (lines: readonly StatedLine[], seed = 1) =>
  runSimulation(packStated(combineStated(lines)), { seed, draws: 20_000 })
const three = [line('a', 600, '0', 'g'), line('b', 400, '0', 'g'), line('c', 600, '0', 'g')]

it('draws a shared factor once: its half-width adds linearly', () => {
  const width = ({ p97_5, p2_5 }: ReturnType<typeof drawn>): number => (p97_5 - p2_5) / 2
  expect(width(drawn(three)) / 160).toBeCloseTo(1, 1)
  const apart = three.map((one, i) => ({ ...one, factor: { ...one.factor!, id: String(i) } }))
  expect(width(drawn(apart)) / Math.hypot(60, 40, 60)).toBeCloseTo(1, 1)
})

it('gives the same digits for a seed, in any order of lines, and others for another seed', () => {
  const lines = [...three, line('d', -50, '0.2', 'h')]
  expect(drawn(lines.toReversed())).toMatchObject({ ...drawn(lines), shares: expect.anything() as unknown })
  expect(drawn(lines, 2).mean).not.toBe(drawn(lines).mean)
})
