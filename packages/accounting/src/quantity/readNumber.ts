import { zcError } from '../errors/index.ts'
import { Decimal } from './decimal.ts'

const DECIMAL_TEXT = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i

/**
 * Reads a number as a spreadsheet shows it: a double to 15 significant digits, text exactly as written.
 *
 * A computed cell may hold 234.55999999999995 where the person sees 234.56; 15 digits are what Excel keeps.
 *
 * @throws {ZcError} `ZC-NUMBER-INVALID` for NaN, infinities, and text with separators, units or hexadecimal;
 *   `ZC-NUMBER-RANGE` for sizes outside 1e-24 … 1e24.
 */
export function readNumber(value: number | string): Decimal {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw zcError('ZC-NUMBER-INVALID', { text: String(value) })
    return bounded(new Decimal(value.toPrecision(15)), String(value))
  }
  const text = value.trim()
  if (!DECIMAL_TEXT.test(text)) throw zcError('ZC-NUMBER-INVALID', { text: value.slice(0, 40) })
  return bounded(new Decimal(text), value)
}

/** Beyond these no plant, grid or country measures anything, and results would leave what a double can hold. */
function bounded(number: Decimal, text: string): Decimal {
  // The power of ten of its first digit: from 1e-24 to just below 1e24.
  if (number.isZero() || (number.e >= -24 && number.e < 24)) return number
  throw zcError('ZC-NUMBER-RANGE', { text: text.slice(0, 40), least: '1e-24', most: '1e24' })
}
