import { zcError } from '@zerocarbon/accounting/errors'
import { readMeasure } from '@zerocarbon/accounting/process'
import { unitNamed, type Decimal } from '@zerocarbon/accounting/quantity'

/**
 * A unit that is one unit per another, such as `kgCO2/kWh`, `MJ/kg` or `tC/TJ`, each part as our tables spell it where
 * they know it: 克/千瓦时 is `g/kWh`. Undefined for a text without a slash.
 */
export function unitRatio(typed: string): string | undefined {
  const parts = typed.normalize('NFKC').split('/')
  return parts.length === 1
    ? undefined
    : parts.map((part) => unitNamed(cubic(part))?.symbol ?? part.trim()).join('/')
}

/**
 * A number in another ratio. A method takes kg where it asks for kgCO2, because it says what of; here nobody does, so
 * that kg and kgCO2 are two kinds.
 *
 * @param from - As unitRatio gives it, and `to` alike.
 * @throws {ZcError} What readMeasure throws.
 */
export function convertRatio(value: number | string, from: string, to: string): Decimal {
  const found = readMeasure(value, from, to)
  if (massOf(from) !== massOf(to)) throw zcError('ZC-UNIT-MISMATCH', { from, to })
  return found
}

/** What stands above is a mass of: `tC/TJ` of C; of a unit we know, its kind. */
function massOf(ratio: string): string {
  const [above = ''] = ratio.split('/')
  return unitNamed(above)?.dimension ?? above.replace(/^(?:万t|[mkMG]?g|kt|t|lb)/, '')
}

/** A cubic centimetre, which only densities use. */
const cubic = (part: string): string => (/^\s*(cm\^?3|立方厘米)\s*$/i.test(part) ? 'mL' : part)
