import { zcError } from '../errors/index.ts'
import type { Unit } from '../quantity/index.ts'
import type { ActivitySource } from './ActivitySource.ts'

/**
 * Stops a unit that cannot become the factor's unit, and names the source in the sentence.
 *
 * @throws {ZcError} `ZC-GAS-CONDITIONS` for a gas in m3 without a temperature, `ZC-DENSITY-NEEDED` for a liquid
 *   measured by volume, else `ZC-UNIT-MISMATCH`.
 */
export function assertConvertible(unit: Unit, per: Unit, source: ActivitySource): void {
  if (unit.dimension === per.dimension) return
  if (unit.dimension === 'volume' && per.dimension === 'gas')
    throw zcError('ZC-GAS-CONDITIONS', { unit: unit.symbol })
  if (unit.dimension === 'volume' && per.dimension === 'mass') {
    throw zcError('ZC-DENSITY-NEEDED', { carrier: source.name, unit: unit.symbol })
  }
  const heat = unit.dimension === 'energy' && source.role === 'fuel'
  throw zcError('ZC-UNIT-MISMATCH', {
    from: unit.symbol,
    to: per.symbol,
    subject: source.name,
    ...(heat && { heat }),
  })
}
