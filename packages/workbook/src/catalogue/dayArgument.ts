import { zcError } from '@zerocarbon/accounting/errors'
import { readDate } from '../tables/readDate.ts'
import type { Argument } from './ZcFunction.ts'

/**
 * The last day meant by a date argument; undefined where none was given.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a range, `ZC-CELL-ERROR`, `ZC-DATE-INVALID`.
 */
export function dayArgument(value: Argument, date1904: boolean): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'object') return readDate(value, date1904).end
  if ('error' in value) throw zcError('ZC-CELL-ERROR', { error: value.error })
  throw zcError('ZC-ARGUMENT-INVALID', { name: '日期 date', text: '…', allowed: '2026-12-31' })
}
