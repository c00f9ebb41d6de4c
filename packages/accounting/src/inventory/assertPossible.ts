import { zcError } from '../errors/index.ts'
import type { Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { ActivityOptions } from './Activity.ts'

interface Bound {
  readonly name: Text
  readonly most: string
  readonly unit: string
}

/**
 * What no fuel can exceed, so that a slip of 100 or 1,000 is no emission. A tonne holds no more than a tonne of carbon;
 * hydrogen's net heat, 119.96 GJ/t, is the highest of all fuels; the heaviest fuel oils and tars stay below 1.4 kg/L; 5 kg/Nm3 is
 * a gas of 112 g/mol (22.414 L/mol at 0 °C), beyond any that is burnt.
 */
export const bounds: Readonly<Record<'carbon' | 'ncv' | 'density' | 'gasDensity', Bound>> = {
  carbon: { name: { zh: '含碳量（实测）', en: 'Carbon content, measured' }, most: '1', unit: 'tC/t' },
  ncv: { name: { zh: '低位发热量（实测）', en: 'Net calorific value, measured' }, most: '120', unit: 'GJ/t' },
  density: { name: { zh: '密度', en: 'Density' }, most: '2', unit: 'kg/L' },
  gasDensity: { name: { zh: '密度', en: 'Density' }, most: '5', unit: 'kg/Nm3' },
}

/**
 * Stops a measured value that cannot be: 55 tC/t where 55 % was meant, 21345 GJ/t for kJ/kg, 840 kg/L for kg/m3.
 *
 * @param per - What carbon and heat are measured per; values per volume of gas are only compared with what is usual.
 * @throws {ZcError} `ZC-INPUT-RANGE`.
 */
export function assertPossible(options: ActivityOptions | null | undefined, per: string): void {
  if (per === 't') {
    stop(options?.carbon, bounds.carbon)
    stop(options?.ncv, bounds.ncv)
  }
  stop(options?.density, bounds.density)
  stop(options?.gasDensity, bounds.gasDensity)
}

function stop(value: Decimal | undefined, { name, most, unit }: Bound): void {
  if (value?.gt(most))
    throw zcError('ZC-INPUT-RANGE', {
      input: name,
      text: `${value.toFixed()} ${unit}`.slice(0, 40),
      least: '0',
      most,
      unit,
    })
}
