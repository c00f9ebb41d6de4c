import { describe, expect, it } from 'vitest'
import { limitBar } from './limitBar.ts'
import { heightAt, monthColumns } from './monthColumns.ts'
import { niceScale } from './niceScale.ts'

describe('a scale', () => {
  it.each([
    [1231, [0, 500, 1000, 1500]],
    [0.9, [0, 0.5, 1]],
    [300, [0, 100, 200, 300]],
    [7, [0, 2.5, 5, 7.5]],
  ])('for %d begins at zero and ends above it', (most, ticks) => {
    expect(niceScale(most).ticks).toEqual(ticks)
  })

  it('exists without anything to draw', () => {
    expect(niceScale(0).top).toBe(1)
  })
})

describe('a limit bar', () => {
  it('has room behind the larger of both', () => {
    expect(limitBar(1.754, 1.8, false)).toEqual({ filled: 1.754 / 2.4, tick: 1.8 / 2.4, end: 2.4 })
  })

  it('of shares ends at 100', () => {
    expect(limitBar(20, 95, true)).toEqual({ filled: 0.2, tick: 0.95, end: 100 })
  })

  it('never leaves its track', () => {
    expect(limitBar(-1, 0, false)).toEqual({ filled: 0, tick: 0, end: 1 })
  })
})

describe('columns', () => {
  const column = (from: number, to: number) => ({ series: 'power' as const, from, to, estimated: false })

  it('stack from the axis up with a pixel between', () => {
    const [drawn] = monthColumns(
      [{ label: '1', stack: [column(0, 50), column(50, 100)], estimated: false, missing: false }],
      100,
      160,
    )
    const [low, high] = drawn!.segments
    expect(low!.y + low!.height + 1).toBeCloseTo(heightAt(0, 100), 9)
    expect(high!.y + high!.height + 1).toBeCloseTo(low!.y, 9)
    expect(drawn!.frame).toBeUndefined()
  })

  it('that are missing have a frame though nothing is in them', () => {
    const [drawn] = monthColumns([{ label: '3', stack: [], estimated: false, missing: true }], 90, 160)
    expect(drawn!.frame!.height).toBeGreaterThan(20)
    expect(drawn!.segments).toEqual([])
  })
})
