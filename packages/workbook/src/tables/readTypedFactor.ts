import type { TypedFactor } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import { findUnit, readNumber, unitNamed, type Unit } from '@zerocarbon/accounting/quantity'

const RATE = /^([0-9.]+(?:e[+-]?\d+)?)\s*([kt]?g?CO2)\s*\/\s*(.+)$/i

/**
 * A typed-in factor with its unit, such as `0.5810 tCO2/MWh`. A bare number is refused: per kWh and per 万kWh differ
 * ten thousand times.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID`, `ZC-NUMBER-INVALID`, `ZC-NUMBER-RANGE`, `ZC-UNIT-UNKNOWN`.
 */
export function readTypedFactor(text: string, evidence: string): TypedFactor {
  const match = RATE.exec(text.normalize('NFKC').trim())
  const numerator = match ? unitNamed(match[2]!) : undefined
  if (!match || numerator?.dimension !== 'co2') {
    const allowed = '0.5810 tCO2/MWh · 2.1622 kgCO2/Nm3 · grid/CN-JS/2023/average'
    throw zcError('ZC-VALUE-INVALID', { column: '因子覆盖', text: text.slice(0, 40), allowed })
  }
  return {
    value: readNumber(match[1]!),
    numerator: numerator as Unit<'co2'>,
    per: findUnit(match[3]!),
    evidence,
  }
}
