import { expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { cn2026Core } from './cn2026Core.ts'

it('has the CO2 factors of the whole set, row for row, and nothing of its methods', () => {
  const whole = new Map(cn2026.factors.map((factor) => [factor.id, factor]))
  expect(cn2026Core.factors.length).toBeGreaterThan(400)
  for (const factor of cn2026Core.factors) expect(factor).toEqual(whole.get(factor.id))
  const left = cn2026.factors.filter(({ id }) => !cn2026Core.factors.some((factor) => factor.id === id))
  expect(left.every((factor) => factor.kind === 'rate' && factor.calibre !== null)).toBe(true)
  expect([cn2026Core.process, cn2026Core.potentials, cn2026Core.methods]).toEqual([[], [], undefined])
  expect([cn2026Core.hash, cn2026Core.carriers]).toEqual([cn2026.hash, cn2026.carriers])
})
