import { expect, it } from 'vitest'
import { fillNormal } from './fillNormal.ts'
import { streamsOf } from './xoshiro128.ts'

const N = 1_000_000
const states = streamsOf(2026, 2)
const drawn = new Float64Array(N)
fillNormal(drawn, N, states, 0)

it('has the moments of a standard normal', () => {
  const moment = (power: number): number => drawn.reduce((sum, z) => sum + z ** power, 0) / N
  // Five standard errors of each moment.
  const allowed = [1, Math.SQRT2, Math.sqrt(15), Math.sqrt(96)].map((sd) => (5 * sd) / Math.sqrt(N))
  for (const [power, expected] of [0, 1, 0, 3].entries())
    expect(Math.abs(moment(power + 1) - expected), `moment ${String(power + 1)}`).toBeLessThan(
      allowed[power]!,
    )
})

it('lies under the curve everywhere: body, layer edges and tail', () => {
  const sorted = drawn.toSorted()
  // Normal distribution function, from tables.
  const points: readonly (readonly [number, number])[] = [
    [-3.654152885361009, 0.000129_0],
    [-3, 0.001_349_898],
    [-1.959_963_985, 0.025],
    [-1, 0.158_655_254],
    [-0.25, 0.401_293_674],
    [0, 0.5],
    [0.5, 0.691_462_461],
    [1.644_853_627, 0.95],
    [2.575_829_304, 0.995],
    [3.719_016_485, 0.9999],
  ]
  for (const [z, below] of points) {
    const share = sorted.findIndex((x) => x > z) / N
    expect(Math.abs(share - below), `below ${String(z)}`).toBeLessThan(
      5 * Math.sqrt((below * (1 - below)) / N),
    )
  }
  expect(sorted[0]).toBeLessThan(-4.2)
  expect(sorted.at(-1)).toBeGreaterThan(4.2)
})

it('continues where it stopped, whatever the pieces', () => {
  const again = streamsOf(2026, 2)
  const pieces = new Float64Array(5000)
  for (const [from, to] of [
    [0, 1],
    [1, 700],
    [700, 5000],
  ] as const)
    fillNormal(pieces.subarray(from, to), to - from, again, 0)
  expect(pieces).toEqual(drawn.slice(0, 5000))
  expect(again.slice(4)).toEqual(states.slice(4))
})

it('is the same to the last bit everywhere: as computed by a second program in another language', () => {
  expect(Array.from(drawn.subarray(0, 3))).toEqual([
    -0.32284032929676126, 0.096548821885174, 0.9657086927437424,
  ])
  let sum = 0
  for (const z of drawn) sum += z
  expect(sum).toBe(-2514.7871163034742)
})
