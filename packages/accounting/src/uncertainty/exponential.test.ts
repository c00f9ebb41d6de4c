import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { exponential } from './exponential.ts'
import { logarithm } from './logarithm.ts'

/** All bits of a double: the constructor would take its shortest text. */
const exactly = (x: number): Decimal => {
  const scale = Math.abs(x) > 1 ? 100 : 600
  return new Decimal(BigInt(x * 2 ** scale).toString()).div(new Decimal(2).pow(scale))
}
const off = (got: number, exact: Decimal): number =>
  exact.isZero() ? Math.abs(got) : exactly(got).minus(exact).div(exact).abs().toNumber()

it('is the exponential to 2e-15, against 40 digits', () => {
  expect(exponential(0)).toBe(1)
  for (let i = -300; i <= 300; i++) {
    const x = i * 0.0973 + (i % 7) * 1e-4
    expect(off(exponential(x), exactly(x).exp()), `at ${String(x)}`).toBeLessThan(2e-15)
  }
  for (const x of [-350, -100.5, 100.5, 350])
    expect(off(exponential(x), exactly(x).exp()), `at ${String(x)}`).toBeLessThan(2e-15)
})

it('is the logarithm to 1e-15, against 40 digits', () => {
  expect(logarithm(1)).toBe(0)
  for (let i = 1; i <= 300; i++) {
    for (const x of [i / 301, i * 0.37, 2 ** -i, 1 + 2 ** -(i % 50)])
      expect(off(logarithm(x), exactly(x).ln()), `at ${String(x)}`).toBeLessThan(1e-15)
  }
})
