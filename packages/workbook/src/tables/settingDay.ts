import { zcError } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'

/** Years past 2100 typed as numbers would be days of 1905. */
const FAR_YEAR = 9999

/**
 * A day of a setting. No plant reports on the years a serial number of four digits stands for.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`.
 */
export function settingDay(value: CellValue): CellValue {
  if (typeof value === 'number' && value <= FAR_YEAR && !(value >= 1990 && value <= 2100))
    throw zcError('ZC-DATE-INVALID', { text: String(value) })
  return value
}
