import { expect, it } from 'vitest'
import { boundary23 } from './boundary23.ts'
import { saturationPressure } from './region4.ts'

// IAPWS R7-97(2012), section 4.
it('passes through the published point, to every printed digit', () => {
  expect(boundary23(623.15).toPrecision(9)).toBe('16.5291643')
})

it('begins on the saturation line and ends at 100 MPa', () => {
  expect(Math.abs(boundary23(623.15) - saturationPressure(623.15))).toBeLessThan(1e-7)
  expect(boundary23(863.15)).toBeCloseTo(100, 8)
})
