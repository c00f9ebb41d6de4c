import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createCopyClock } from './createCopyClock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A clock whose copies take the given milliseconds, the last of them from then on. */
function clockOf(times: readonly number[], bytes = 100_000) {
  let made = 0
  const clock = createCopyClock(async () => {
    const took = times[Math.min(made++, times.length - 1)]!
    await new Promise((resolve) => setTimeout(resolve, took))
    return { took, bytes }
  })
  return { clock, made: () => made }
}
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

it('copies a second after the last change, also after a slow first copy', async () => {
  const { clock, made } = clockOf([900, 40])
  for (let n = 1; n <= 3; n++) {
    clock.changed()
    await pass(600)
    clock.changed()
    await pass(999)
    expect(made()).toBe(n - 1)
    await pass(1)
    expect(made()).toBe(n)
    await pass(1000)
  }
})

it.each([
  [100_000, 3000],
  [10_000_000, 15_000],
])('waits longer where copies stay slow; %i bytes at most %i ms', async (bytes, longest) => {
  const { clock, made } = clockOf([2000], bytes)
  for (let n = 1; n <= 2; n++) {
    clock.changed()
    await pass(4000)
  }
  clock.changed()
  await pass(longest - 1)
  expect(made()).toBe(2)
  await pass(1)
  expect(made()).toBe(3)
})

it('copies at once when the page may go, and only what changed', async () => {
  const { clock, made } = clockOf([40])
  clock.flush()
  await pass(5000)
  expect(made()).toBe(0)
  clock.changed()
  clock.flush()
  expect(made()).toBe(1)
  await pass(5000)
  expect(made()).toBe(1)
})

it('copies again what changed while a copy was made', async () => {
  const { clock, made } = clockOf([500])
  clock.changed()
  await pass(1100)
  clock.changed()
  clock.flush()
  expect(made()).toBe(1)
  await pass(5000)
  expect(made()).toBe(2)
})

it('goes on after a copy that failed, and makes none once stopped', async () => {
  let made = 0
  const clock = createCopyClock(() => {
    made++
    return Promise.reject(new Error('rows were inserted'))
  })
  for (const n of [1, 2]) {
    clock.changed()
    await pass(1000)
    expect(made).toBe(n)
  }
  clock.changed()
  clock.stop()
  clock.flush()
  await pass(5000)
  expect(made).toBe(2)
})
