import { zcError } from '@zerocarbon/accounting/errors'
import { readNumber } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'

/**
 * The amount in a cell. A blank is not zero, and a text that looks like a number is refused: the sheet's own sums
 * count it as 0, so accepting it would hide the difference.
 *
 * @throws {ZcError} `ZC-AMOUNT-BLANK`, `ZC-AMOUNT-TEXT-NUMBER`, `ZC-AMOUNT-TEXT`, `ZC-AMOUNT-NEGATIVE`, `ZC-CELL-ERROR`,
 *   `ZC-NUMBER-RANGE` for sizes outside 1e-12 … 1e15.
 */
export function readAmount(value: CellValue | undefined): number {
  if (typeof value === 'number') {
    if (value < 0) throw zcError('ZC-AMOUNT-NEGATIVE', { amount: String(value).replace('-', '−') })
    if (!Number.isFinite(value)) throw zcError('ZC-NUMBER-INVALID', { text: String(value) })
    // Past 1e15 a double no longer holds every digit a meter could show; below 1e-12 lies what a subtraction of
    // doubles leaves behind, and no meter's reading.
    if (value >= 1e15 || (value !== 0 && value < 1e-12))
      throw zcError('ZC-NUMBER-RANGE', { text: String(value), least: '1e-12', most: '1e15' })
    return value
  }
  if (value === null || value === undefined) throw zcError('ZC-AMOUNT-BLANK', {})
  if (typeof value === 'object') throw zcError('ZC-CELL-ERROR', { error: value.error })
  const text = String(value)
  if (text.trim() === '') throw zcError('ZC-AMOUNT-BLANK', {})
  throw zcError(looksNumeric(text) ? 'ZC-AMOUNT-TEXT-NUMBER' : 'ZC-AMOUNT-TEXT', { text: text.slice(0, 40) })
}

function looksNumeric(text: string): boolean {
  try {
    readNumber(text.normalize('NFKC').replace(/[\s,]/g, ''))
    return true
  } catch {
    return false
  }
}
