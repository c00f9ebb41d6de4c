import { zcError } from '../errors/index.ts'
import { Decimal } from './decimal.ts'

const DECIMAL_TEXT = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i

/**
 * Reads a number as a spreadsheet shows it: a double to 15 significant digits, text exactly as written.
 *
 * A computed cell may hold 234.55999999999995 where the person sees 234.56; 15 digits are what Excel keeps.
 *
 * @throws {ZcError} `ZC-NUMBER-INVALID` for NaN, infinities, and text with separators, units or hexadecimal.
 */
export function readNumber(value: number | string): Decimal {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw zcError('ZC-NUMBER-INVALID', { text: String(value) })
    return new Decimal(value.toPrecision(15))
  }
  const text = value.trim()
  if (!DECIMAL_TEXT.test(text)) throw zcError('ZC-NUMBER-INVALID', { text: value.slice(0, 40) })
  return new Decimal(text)
}
