import { zcError } from '@zerocarbon/accounting/errors'
import { dayOf } from './dayOf.ts'
import type { Argument } from './ZcFunction.ts'

/**
 * The last day meant by a date argument of a function that takes one date; undefined where none was given.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a range, and what dayOf throws.
 */
export function dayArgument(value: Argument, date1904: boolean): string | undefined {
  if (typeof value !== 'object' || value === null || 'error' in value) return dayOf(value, date1904)
  throw zcError('ZC-ARGUMENT-INVALID', { name: '日期 date', text: '…', allowed: '2026-12-31' })
}
