import { zcError } from '@zerocarbon/accounting/errors'
import { textOf } from './activityResult.ts'
import type { Argument } from './ZcFunction.ts'

/**
 * A text argument of a function that answers once: a range has no single text.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a range, `ZC-CELL-ERROR`.
 */
export function textArgument(value: Argument, name: string): string {
  if (typeof value !== 'object' || value === null) return textOf(value)
  if ('error' in value) throw zcError('ZC-CELL-ERROR', { error: value.error })
  throw zcError('ZC-ARGUMENT-INVALID', { name, text: '…', allowed: 'A1' })
}
