import { ZcError } from '@zerocarbon/accounting/errors'
import { expect, it } from 'vitest'
import { dayArgument } from './dayArgument.ts'
import { dayOf } from './dayOf.ts'
import type { Argument } from './ZcFunction.ts'

const codeOf = (value: Argument): string => {
  try {
    return dayArgument(value, false) ?? '-'
  } catch (error) {
    if (error instanceof ZcError) return error.problem.code
    throw error
  }
}

it.each([1900, 1990, 2026, 2100, 2101, 45_078, '2026-06', '', null, undefined])(
  'means by %s what a table and every other function means',
  (date) => {
    expect(dayArgument(date, false)).toBe(dayOf(date, false))
    expect(dayArgument(date, true)).toBe(dayOf(date, true))
  },
)

it('takes one date', () => {
  expect(codeOf([['2026-12-31']])).toBe('ZC-ARGUMENT-INVALID')
  expect(codeOf({ error: '#N/A' })).toBe('ZC-CELL-ERROR')
  expect(codeOf('去年')).toBe('ZC-DATE-INVALID')
})
