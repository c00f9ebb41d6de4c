import { zcError } from '../errors/index.ts'
import { convertValue, Decimal, findUnit, tCO2 } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { TypedFactor } from './Activity.ts'
import { isFuel, type ActivitySource } from './ActivitySource.ts'

/** What a typed factor is called where it is refused. */
export const typedFactorName: Text = { zh: '手填因子', en: 'Typed-in factor' }

/**
 * What no factor exceeds, in tCO2, so that kg typed as t or a slip of 1,000 is no emission. Of all fuels blast-furnace gas
 * has the most CO2 per heat, 260 kg/GJ (IPCC 2006, volume 2, table 2.2): burnt alone, heat from a boiler that loses three
 * quarters has about 1 t/GJ, and power from a plant that turns 23 % into power 4 t/MWh. Coal plants stay near 1. A tonne
 * of fuel holds no more than a tonne of carbon, 44/12 tCO2.
 */
const bounds = {
  electricity: { most: '4', per: 'MWh' },
  heat: { most: '1', per: 'GJ' },
  fuel: { most: '3.67', per: 't' },
} as const

/**
 * Stops a typed factor that cannot be: 420 tCO2/MWh where 420 kgCO2/MWh was meant.
 *
 * @throws {ZcError} `ZC-INPUT-RANGE`.
 */
export function assertPossibleFactor(source: ActivitySource, { value, numerator, per }: TypedFactor): void {
  const kind = isFuel(source.role) ? 'fuel' : source.carrier
  const bound = Object.hasOwn(bounds, kind) ? bounds[kind as keyof typeof bounds] : undefined
  const unit = bound && findUnit(bound.per)
  if (!bound || per.dimension !== unit!.dimension) return
  const tonnes = convertValue(value, numerator, tCO2).div(convertValue(new Decimal(1), per, unit!))
  if (tonnes.lte(bound.most)) return
  const text = `${value.toFixed()} ${numerator.symbol}/${per.symbol}`.slice(0, 40)
  const { most } = bound
  throw zcError('ZC-INPUT-RANGE', {
    input: typedFactorName,
    text,
    least: '0',
    most,
    unit: `tCO2/${bound.per}`,
  })
}
