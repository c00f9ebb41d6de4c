import { zcError } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'
import type { Argument } from './ZcFunction.ts'

/**
 * An argument that is one value; undefined where it is blank.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a range, `ZC-CELL-ERROR`.
 */
export function scalarArgument(value: Argument, name: string): Exclude<CellValue, null | object> | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object') {
    if ('error' in value) throw zcError('ZC-CELL-ERROR', { error: value.error })
    throw zcError('ZC-ARGUMENT-INVALID', { name, text: '…', allowed: 'A1' })
  }
  return typeof value === 'string' && value.trim() === '' ? undefined : value
}
