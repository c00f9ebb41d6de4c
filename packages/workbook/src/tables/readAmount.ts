import { zcError } from '@zerocarbon/accounting/errors'
import { readNumber } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'

/**
 * The amount in a cell. A blank is not zero, and a text that looks like a number is refused: the sheet's own sums
 * count it as 0, so accepting it would hide the difference.
 *
 * @throws {ZcError} `ZC-AMOUNT-BLANK`, `ZC-AMOUNT-TEXT-NUMBER`, `ZC-AMOUNT-TEXT`, `ZC-AMOUNT-NEGATIVE`, `ZC-CELL-ERROR`,
 *   `ZC-NUMBER-RANGE` for sizes outside 1e-12 … 1e15, `ZC-VALUE-INVALID` for TRUE and FALSE.
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
  // As the sheet spells it: no text, and a formula of its own would count it as 1 or 0.
  if (typeof value === 'boolean')
    throw zcError('ZC-VALUE-INVALID', {
      column: '用量 Amount',
      text: String(value).toUpperCase(),
      allowed: numbers,
    })
  const text = value
  if (text.trim() === '') throw zcError('ZC-AMOUNT-BLANK', {})
  throw zcError(looksNumeric(text) ? 'ZC-AMOUNT-TEXT-NUMBER' : 'ZC-AMOUNT-TEXT', { text: text.slice(0, 40) })
}

const numbers = {
  zh: '数字；TRUE 和 FALSE 是逻辑值，不是数字',
  en: 'a number; TRUE and FALSE are logical values, not numbers',
}

function looksNumeric(text: string): boolean {
  try {
    readNumber(text.normalize('NFKC').replace(/[\s,]/g, ''))
    return true
  } catch {
    return false
  }
}
