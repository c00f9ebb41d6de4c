import type { ActivitySource } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import {
  convertValue,
  Decimal,
  findUnit,
  GJ,
  kg,
  litre,
  tonne,
  unitNamed,
  type Unit,
} from '@zerocarbon/accounting/quantity'
import { bracketOf } from './headerUnit.ts'

/** Columns of measured values whose header may state a unit. */
export type MeasuredColumn = 'ncv' | 'carbon' | 'density' | 'oxidation'

/**
 * What a number under a header with a unit is multiplied by to stand in the unit ZC counts in: GJ and tC per t or per
 * 万Nm3 of fuel, kg/L. Undefined where the header states no unit.
 *
 * @throws {ZcError} `ZC-UNIT-MISMATCH` for a unit of another kind.
 */
export function measuredScale(
  column: MeasuredColumn,
  header: string,
  source: ActivitySource,
): Decimal | undefined {
  const text = bracketOf(header)
  const per = findUnit(source.units[0]!)
  const wanted = { ncv: `GJ/${per.symbol}`, carbon: `tC/${per.symbol}`, density: 'kg/L', oxidation: '%' }[
    column
  ]
  const refuse = (): Error => zcError('ZC-UNIT-MISMATCH', { from: text, to: wanted, subject: source.name })
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
  if (numerator.dimension !== to[0].dimension || denominator.dimension !== to[1].dimension) throw refuse()
  return convertValue(new Decimal(1), numerator, to[0]).div(convertValue(new Decimal(1), denominator, to[1]))
}
