import { expect, it } from 'vitest'
import { jump, nextUniform, nextWord, streamsOf } from './xoshiro128.ts'

const states = () => Int32Array.of(1, 2, 3, 4)

it('gives the words of the published generator', () => {
  const state = states()
  expect(Array.from({ length: 10 }, () => nextWord(state, 0) >>> 0)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})

it('jumps 2^64 steps, as 64 squarings of the transition matrix do', () => {
  const state = new Int32Array(8)
  state.set(states())
  jump(state, 0, 4)
  expect(Array.from(state, (word) => word >>> 0)).toEqual([
    1, 2, 3, 4, 2843103750, 2038079848, 1533207345, 44816753,
  ])
})

it('seeds with SplitMix64 and starts each stream where the one before jumps to', () => {
  // The first two numbers of SplitMix64 from 1234567: 6457827717110365317 and 3203168211198807973.
  const made = streamsOf(1234567, 3)
  const long = (low: number, high: number) => (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
  expect([long(made[0]!, made[1]!), long(made[2]!, made[3]!)]).toEqual([
    6457827717110365317n,
    3203168211198807973n,
  ])
  const again = made.slice()
  jump(again, 4, 8)
  expect(again).toEqual(made)
  expect(streamsOf(1, 0).length).toBe(0)
  expect(streamsOf(1, 1)).not.toEqual(streamsOf(2, 1))
})

it('makes uniform numbers of 53 bits from 0 to below 1', () => {
  const state = streamsOf(7, 1)
  const drawn = Array.from({ length: 10_000 }, () => nextUniform(state, 0))
  expect(drawn.every((u) => u >= 0 && u < 1 && Number.isInteger(u * 2 ** 53))).toBe(true)
  expect(drawn.some((u) => !Number.isInteger(u * 2 ** 40))).toBe(true)
  expect(drawn.reduce((sum, u) => sum + u) / drawn.length).toBeCloseTo(0.5, 2)
})
