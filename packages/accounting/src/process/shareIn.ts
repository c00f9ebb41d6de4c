import { zcError } from '../errors/index.ts'
import { convertValue, type Decimal } from '../quantity/index.ts'
import { ownValue } from './ownValue.ts'
import type { InputSpec } from './ProcessMethod.ts'
import { isReference, substanceUnit } from './substanceUnit.ts'

/** Share units and how many of them make one. */
const shares: Readonly<Record<string, string>> = {
  '': '1',
  '1': '1',
  '%': '100',
  '‰': '1000',
  ppm: '1000000',
}
/** The same with a word for what the share is of: only where the input is a share of that. */
const sharesOf: Readonly<Record<string, 'volume' | 'mass'>> = {
  'vol%': 'volume',
  '%vol': 'volume',
  'vol.%': 'volume',
  '%(v/v)': 'volume',
  '%v/v': 'volume',
  '体积%': 'volume',
  'mol%': 'volume',
  '%mol': 'volume',
  ppmv: 'volume',
  'wt%': 'mass',
  '%wt': 'mass',
  'mass%': 'mass',
  '%(m/m)': 'mass',
  '%(w/w)': 'mass',
  '质量%': 'mass',
}

/**
 * A value in a share unit or a ratio of masses as a fraction: 97 % is 0.97, 970 kg/t too.
 *
 * @param from - The unit, tidied; `written` is how it was typed.
 * @throws {ZcError} `ZC-UNIT-MISMATCH`.
 */
export function shareIn(
  value: Decimal,
  from: string,
  written: string,
  shareOf: InputSpec['shareOf'] | undefined,
): Decimal {
  const whole = ownValue(shares, from)
  if (whole !== undefined) return value.div(whole)
  const kind = ownValue(sharesOf, from.toLowerCase())
  if (kind !== undefined && kind === shareOf) return value.div(from.startsWith('ppm') ? '1000000' : '100')
  // t/t, kg/t, tC/t: a share by mass. CO2 per mass is none: as carbon it would be 3.67 times too much.
  const [left, right, ...rest] = from.split('/')
  if (left !== undefined && left === right && rest.length === 0) return value
  const [part, per] = [substanceUnit(left ?? ''), substanceUnit(right ?? '')]
  if (rest.length === 0 && part.unit?.dimension === 'mass' && !part.of.startsWith('CO2'))
    if (per.unit?.dimension === 'mass' && !isReference(per.of))
      return convertValue(value, part.unit, per.unit)
  throw zcError('ZC-UNIT-MISMATCH', { from: written, to: '%' })
}
