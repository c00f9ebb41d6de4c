import { zcError } from '@zerocarbon/accounting/errors'
import { findUnit, readNumber, unitNamed, type Decimal, type Unit } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { CellValue } from '../model/index.ts'
import { bracketOf } from './headerUnit.ts'
import { readAmount } from './readAmount.ts'

/** A number with the unit it was given in. */
export interface Measured {
  readonly value: Decimal
  readonly unit: Unit
}

const numberAndUnit = /^\s*([0-9][0-9,]*(?:\.\d+)?)\s*(\S.*?)\s*$/

/**
 * A cell whose unit stands in its header, `增加值（万元）`, or in the cell itself, `1.67 t`. Null for a blank. Without
 * either there is no unit to guess.
 *
 * @param what - Name of the column, for messages.
 * @param known - Units people use for it; the first says which kind is wanted, the others may be of another kind.
 * @throws {ZcError} `ZC-UNIT-BLANK`, `ZC-UNIT-MISMATCH`, `ZC-UNIT-UNKNOWN` and what readAmount throws.
 */
export function measureCell(
  value: CellValue,
  header: string,
  what: Text,
  known: readonly string[],
): Measured | null {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null
  const written = typeof value === 'string' ? numberAndUnit.exec(value.normalize('NFKC')) : null
  const unit = written ? findUnit(written[2]!) : unitNamed(bracketOf(header))
  // The cell first: an error value or a text is what is wrong there, whatever the unit.
  const number = written ? readNumber(written[1]!.replaceAll(',', '')) : readNumber(readAmount(value))
  if (!unit) throw zcError('ZC-UNIT-BLANK', { carrier: what, known })
  if (!known.some((symbol) => findUnit(symbol).dimension === unit.dimension))
    throw zcError('ZC-UNIT-MISMATCH', { from: unit.symbol, to: known[0]!, subject: what })
  return { value: number, unit }
}
