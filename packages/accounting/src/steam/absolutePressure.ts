import { zcError } from '../errors/index.ts'

/**
 * Absolute pressure of a gauge reading, MPa. A gauge at a boiler shows the pressure above the atmosphere; all
 * functions here take absolute pressure, and which of the two a number is only its reader can say.
 *
 * @param gauge - MPa above the atmosphere; below zero in a vacuum.
 * @param atmosphere - MPa, absolute; the standard atmosphere, 0.101325, unless the site knows its own.
 * @returns MPa, absolute, above zero.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` where nothing above zero remains.
 * @see 10th CGPM (1954), resolution 4: the standard atmosphere is 101,325 Pa
 */
export function absolutePressure(gauge: number, atmosphere: number = 0.101325): number {
  if (!(atmosphere > 0 && atmosphere < Infinity))
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: 'atmosphere',
      text: `${String(atmosphere)} MPa`,
      allowed: '> 0 MPa',
    })
  const absolute = gauge + atmosphere
  if (absolute > 0 && absolute < Infinity) return absolute
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: 'gauge',
    text: `${String(gauge)} MPa`,
    allowed: `> −${String(atmosphere)} MPa`,
  })
}
