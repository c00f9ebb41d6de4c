import { zcError } from '../errors/index.ts'
import { Decimal } from '../quantity/index.ts'

/**
 * The factor k = g^1.96 of a log-normal quantity: its 95 % interval reaches from value ÷ k to value × k.
 *
 * @param geometricSd - g ≥ 1, without a unit; 1 is certain.
 * @throws {ZcError} `ZC-VALUE-INVALID` for g below 1.
 * @see 2006 IPCC Guidelines, volume 1, chapter 3
 */
export function logNormalFactor(geometricSd: Decimal): Decimal {
  if (geometricSd.lt(1))
    throw zcError('ZC-VALUE-INVALID', { column: 'geometricSd', text: geometricSd.toFixed(), allowed: '≥ 1' })
  return geometricSd.pow(new Decimal('1.96'))
}
