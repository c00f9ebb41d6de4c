import { convertValue, Decimal, kg, readNumber, unitNamed } from '@zerocarbon/accounting/quantity'

const numberOverUnit = /^((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([^/\d][^/]*)\/(.+)$/i

/**
 * A density of a gas as text with its unit, `0.7 kg/Nm3` or `0.66 kg/m3(20C)`, in kg per Nm3. Undefined for anything else:
 * a number alone and kg/m3 without a temperature are densities of liquids.
 *
 * @throws {ZcError} `ZC-NUMBER-RANGE`.
 */
export function gasDensity(given: number | string | boolean): Decimal | undefined {
  if (typeof given !== 'string') return undefined
  const [, number, over = '', under = ''] = numberOverUnit.exec(given.normalize('NFKC').trim()) ?? []
  const [mass, volume] = [unitNamed(over.trim()), unitNamed(under.trim())]
  if (number === undefined || mass?.dimension !== 'mass' || volume?.dimension !== 'gas') return undefined
  const value = readNumber(number)
  const cubic = unitNamed('Nm3')!
  const ratio = convertValue(new Decimal(1), mass, kg).div(convertValue(new Decimal(1), volume, cubic))
  return value.gt(0) ? value.times(ratio) : undefined
}
