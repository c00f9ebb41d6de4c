import { zcError } from '@zerocarbon/accounting/errors'
import { readNumber, type Decimal } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'
import { bracketOf } from './headerUnit.ts'

const WRITTEN = /^±?\s*(\d+(?:\.\d*)?|\.\d+)\s*(%?)$/
/** Beyond ten times the value nothing is known of it, and nothing can be drawn. */
const WIDEST = 10

/**
 * Half-width of the 95 % interval as a fraction, from a cell in percent: `5%`, `±5 %` and 5 are 0.05. Null for a blank,
 * which is not certainty. A number below 1 may be a fraction and counts only with a percent sign, in the cell or in
 * the brackets of the header.
 *
 * @param name - Of the column, for messages.
 * @throws {ZcError} `ZC-VALUE-INVALID`, `ZC-CELL-ERROR`.
 */
export function readUncertainty(value: CellValue, header: string, name: string): Decimal | null {
  if (value === null) return null
  if (typeof value === 'object') throw zcError('ZC-CELL-ERROR', { error: value.error })
  const text = String(value).normalize('NFKC').trim()
  if (text === '') return null
  const [, digits, sign] = WRITTEN.exec(text) ?? []
  const percent =
    typeof value === 'number' ? readNumber(value) : digits === undefined ? null : readNumber(digits)
  const isPlain = sign !== '%' && !/%/.test(bracketOf(header))
  const isFraction = isPlain && percent !== null && !percent.isZero() && percent.lt(1)
  if (!percent || percent.isNegative() || isFraction || percent.gt(100 * WIDEST))
    throw zcError('ZC-VALUE-INVALID', {
      column: name,
      text: text.slice(0, 40),
      allowed: isFraction ? `${percent.toFixed()}% · ${percent.times(100).toFixed()}%` : '0% … 1000%',
    })
  return percent.div(100)
}
