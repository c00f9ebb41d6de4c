import type { ActivitySource } from '@zerocarbon/accounting'
import { findUnit, type Decimal } from '@zerocarbon/accounting/quantity'
import { bracketOf } from './headerUnit.ts'
import { scaleOfUnit, type MeasuredColumn } from './scaleOfUnit.ts'

/**
 * What a number under a header with a unit is multiplied by to stand in the unit ZC counts in: GJ and tC per t or per
 * 万Nm3 of fuel, kg/L. Undefined where the header states no unit.
 *
 * @throws {ZcError} `ZC-UNIT-MISMATCH` for a unit of another kind, `ZC-GAS-CONDITIONS`.
 */
export function measuredScale(
  column: MeasuredColumn,
  header: string,
  source: ActivitySource,
): Decimal | undefined {
  return scaleOfUnit(column, bracketOf(header), findUnit(source.units[0]!), source.name)
}
