import { zcError } from '@zerocarbon/accounting/errors'
import {
  convertValue,
  Decimal,
  GJ,
  kg,
  litre,
  netGJ,
  tonne,
  unitNamed,
  type Unit,
} from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'

/** Columns of measured values whose header or cell may state a unit. */
export type MeasuredColumn = 'ncv' | 'carbon' | 'density' | 'oxidation'

/**
 * What a number in a unit as typed, such as `kcal/kg` or `%`, is multiplied by to stand in the unit ZC counts in: GJ and
 * tC per t or per 万Nm3 of fuel, kg/L. Undefined where the text is no unit.
 *
 * @param per - What heat and carbon of the fuel are per: t or 万Nm3.
 * @throws {ZcError} `ZC-UNIT-MISMATCH` for a unit of another kind, `ZC-GAS-CONDITIONS` per m3 of no stated temperature.
 */
export function scaleOfUnit(
  column: MeasuredColumn,
  text: string,
  per: Unit,
  subject?: Text,
): Decimal | undefined {
  const wanted = { ncv: `GJ/${per.symbol}`, carbon: `tC/${per.symbol}`, density: 'kg/L', oxidation: '%' }[
    column
  ]
  const refuse = (): Error =>
    zcError('ZC-UNIT-MISMATCH', { from: text, to: wanted, ...(subject && { subject }) })
  const share = /^(?:wt|mass|质量)?\s*%$/i.test(text)
  // Written 98 or 0.98, oxidation is the same share anyway.
  if (share && column === 'oxidation') return undefined
  if (share && column === 'carbon' && per.dimension === tonne.dimension) return new Decimal('0.01')
  if (share || unitNamed(text)) throw refuse()
  const [over, below, ...more] = text.split('/').map((part) => part.trim())
  const under = below?.replace(/^(cm\^?3|立方厘米)$/i, 'mL')
  const numerator = unitNamed(column === 'carbon' ? over!.replace(/\s*C$/, '') : over!)
  const denominator = under === undefined ? undefined : unitNamed(under)
  // A remark, such as `检测值`, is no unit.
  if (!numerator && !denominator) return undefined
  const target: Readonly<Record<MeasuredColumn, readonly [Unit, Unit] | null>> = {
    ncv: [GJ, per],
    carbon: [tonne, per],
    density: [kg, litre],
    oxidation: null,
  }
  const to = target[column]
  if (!to || more.length > 0 || !numerator || !denominator) throw refuse()
  if (denominator.dimension === 'volume' && per.dimension === 'gas' && column !== 'density')
    throw zcError('ZC-GAS-CONDITIONS', { unit: denominator.symbol })
  // A heat that says it is net is what these columns hold; one that says it is gross is not.
  const heat = column === 'ncv' && numerator.dimension === 'net-heat' ? netGJ : to[0]
  if (numerator.dimension !== heat.dimension || denominator.dimension !== to[1].dimension) throw refuse()
  return convertValue(new Decimal(1), numerator, heat).div(convertValue(new Decimal(1), denominator, to[1]))
}
