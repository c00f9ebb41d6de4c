import { zcError } from '@zerocarbon/accounting/errors'
import { cellText, type CellValue } from '../model/index.ts'

/**
 * The name in a cell: of a source, a unit, a meter. An error value is no name.
 *
 * @throws {ZcError} `ZC-CELL-ERROR`.
 */
export function cellName(value: CellValue | undefined): string {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  return cellText(value)
}
