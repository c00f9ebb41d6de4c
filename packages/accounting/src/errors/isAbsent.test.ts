import { expect, it } from 'vitest'
import { isAbsent } from './isAbsent.ts'

it('tells what is not there from what is wrong', () => {
  expect(isAbsent('ZC-TABLE-MISSING')).toBe(true)
  expect(isAbsent('ZC-CARRIER-UNKNOWN')).toBe(true)
  expect(isAbsent('ZC-NUMBER-RANGE')).toBe(false)
})

it('counts an argument nobody gave as a mistake in the formula', () => {
  expect(isAbsent('ZC-ARGUMENT-MISSING')).toBe(false)
})
