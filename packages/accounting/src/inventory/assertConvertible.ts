import { zcError } from '../errors/index.ts'
import type { Unit } from '../quantity/index.ts'
import type { ActivitySource } from './ActivitySource.ts'

/** What gases are measured in; a source that has it is one. */
const gasUnit = '万Nm3'

/**
 * Stops a unit that cannot become the factor's unit, and names the source in the sentence.
 *
 * @param takesGross - Whether the set in use has the fuel per gross heat too; asked only for a heat that does not say.
 * @throws {ZcError} `ZC-GAS-CONDITIONS` for a gas in m3 without a temperature, `ZC-DENSITY-NEEDED` between volume and
 *   mass, else `ZC-UNIT-MISMATCH`.
 */
export function assertConvertible(
  unit: Unit,
  per: Unit,
  source: ActivitySource,
  takesGross: () => boolean = () => false,
): void {
  if (unit.dimension === per.dimension) return
  if (unit.dimension === 'volume' && per.dimension === 'gas')
    throw zcError('ZC-GAS-CONDITIONS', { unit: unit.symbol })
  if (unit.dimension === 'volume' && per.dimension === 'mass') {
    throw zcError('ZC-DENSITY-NEEDED', { carrier: source.name, unit: unit.symbol })
  }
  if (unit.dimension === 'gas' && per.dimension === 'mass' && source.units.includes(gasUnit))
    throw zcError('ZC-DENSITY-NEEDED', { carrier: source.name, unit: unit.symbol, of: 'gas' })
  if (unit.dimension === 'mass' && per.dimension === 'volume')
    throw zcError('ZC-DENSITY-NEEDED', { carrier: source.name, unit: unit.symbol, of: per.symbol })
  const heat = unit.dimension === 'energy' && source.role === 'fuel'
  const gross = unit.dimension === 'gross-heat'
  throw zcError('ZC-UNIT-MISMATCH', {
    from: unit.symbol,
    to: per.symbol,
    subject: source.name,
    ...(heat && { heat }),
    ...(heat && takesGross() && { takesGross: true }),
    ...(gross && { gross }),
  })
}
